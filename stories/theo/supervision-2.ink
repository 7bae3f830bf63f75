// Theo Lindqvist, supervision after session 2: a door is opened here, too. Dr. Albrecht speaks, you answer. There's a
// fortnight without a Thursday coming, and a thread of messages on your phone that you know by heart from the bottom up.
INCLUDE ../contract.ink

VAR sign_out = false       // session 2: the sign was hung on the door
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room

-> wrong_floor

=== wrong_floor ===
Friday, ten past nine. {saw_albrecht: You know by now which stair is loose.|Three floors up, over a bicycle shop; the last stair's loose.} You've got as far as the man with the vacuum cleaner. #light:room #clock:09:10
~ saw_albrecht = true
The door opens. It's a boy with a front wheel. He says wrong floor, and sorry, and has a good look at you both, and goes. #pause:1800
“So,” says Dr. Albrecht, when the wheel has ticked its way downstairs. “What did you do just then?” #talk:neutral #pause:1500

* [“I turned him over. Theo, I mean; the folder. And I stopped in the middle of a word and smiled at the boy.” #move:simple-reflection #fit:attuned #principle:immediacy #why:She asked what you did, and there were three things, all quick. It has them in the order in which they came, the smile as well.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And which word was it?” You can't find it. It had been quite a good one. “A pity,” she says. “I'd nearly got to it myself.” #talk:neutral #pause:2600 #face:thoughtful #pose:forward
        - "hardening": “Very discreet,” she says. You'd like to leave it there, and she lets you. #talk:neutral #face:neutral #pose:lap
        - else: “It was a nice smile,” she says. “I was sorry he got it.” #talk:neutral #face:neutral #pose:lap
    }
* [“Honestly, it didn't bother me. It's bound to happen in a building like this one.” #move:reassure #fit:missed #principle:minimising #why:It's easy-going and lets everyone off. She had asked what you did, when the door went; and doors have been going on somebody else this week.]
    { reaction:
        - "opening": “It bothered me,” she says. “I've got apple on my skirt.” She has. #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “Good,” she says. She goes on looking at the folder, which is lying on its face. #talk:neutral #face:neutral #pose:lap
        - else: “Bound to,” she says. “Did you tell him that?” #talk:neutral #face:neutral #pose:lap
    }
* [“I suppose that's what it was like for him. That must have been how he felt.” #move:interpret #fit:partial #principle:expert-trap #why:It's quick and it is kind, and it may be so. She asked about you, who are here, and you've gone straight to him, who isn't.]
    { reaction:
        - "opening": “Perhaps,” she says. “You're still holding your breath, though, and he has gone home.” You breathe out. #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “There we are, then,” she says. “Solved.” #talk:neutral #face:neutral #pose:lap
        - else: “I'll ask him when he comes,” she says. “I've only got you.” #talk:neutral #face:neutral #pose:lap
    }
* [“You might want a sign for that door. {sign_out:I've started to use ours.|I ought to use ours, come to that.}” #move:persuade #fit:missed #principle:righting-reflex #why:It's practical, and a sign is what's needed. It has mended her door, and nobody has been asked to feel a draught.]
    { reaction:
        - "opening": “I've got one,” she says. “It's in the drawer. I don't like to think of anyone wanting to come in.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “I'll see about it,” she says. That's one thing off the list. You hadn't known that there was a list. #talk:neutral #face:neutral #pose:lap
        - else: “Yes,” she says. “That'd keep out wheels.” #talk:neutral #face:neutral #pose:lap
    }
- -> who_minds

=== who_minds ===
{ before:
    - "with-two-people": You tell her about the recording with the two of you in it. It comes out all in one piece. “You've had it on a shelf,” she says, “where people can see.” #talk:neutral #pause:1500
    - "two-thursdays": You tell her that he wrote the fifth on the back of his hand. “And you?” she says. “Where have you got it?” #talk:neutral #pause:1500
    - "forty-out-of-forty": You pass her the sheet with the four tens. She holds it a little way off. “How did you like getting that?” #talk:neutral #pause:1500
    - else: You tell her about the tap. You do it with the going along the passage, and the hand on the cold one. “You waited four minutes,” she says. #talk:neutral #pause:1500 #face:neutral #pose:lap
}
“And now it's two weeks,” she says. “Who minds?” #talk:neutral #pause:1500

* [“I do, rather. I rang the drains people, to ask if they couldn't start on the Friday.” #move:simple-reflection #fit:attuned #principle:immediacy #why:It's one word she's after, and it gets it, with a telephone call as proof.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And could they?” They'd wanted to know if it was urgent. “And what did you tell them?” she says. You had thought about it for so long that they'd asked if you were still there. #talk:neutral #pause:2600 #face:thoughtful #pose:forward
        - "hardening": “You're allowed a holiday,” she says. You say yes, of course. You start telling her about the holiday. #talk:neutral #face:neutral #pose:lap
        - else: “The drains people,” she says, with respect. #talk:neutral #face:neutral #pose:lap
    }
* [“I don't think he does, much. It's a good many stairs that he won't have to climb.” #move:inform #fit:missed #principle:expert-trap #why:It may well be so. There were two people who could have been asked, and it answers for the one who isn't here.]
    { reaction:
        - "opening": “He can have the morning off from being asked,” she says. “You've come up three floors.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “Then that's all right,” she says. There's a bell, below, and you both listen to it as though it were for you. #talk:neutral #pause:1500 #face:neutral #pose:lap
        - else: “Those are his knees,” she says. She has a look at yours. #talk:neutral #face:neutral #pose:lap
    }
* [“I was pleased. It was the first thing I felt, when I saw the gap: two weeks of nobody not talking. And then I went hot.” #move:complex-reflection #fit:attuned #principle:double-sided #why:The first feeling is said before the better one that came after, and it's the first that she'd have had to do without.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Nobody not talking,” she says. “It sounds like the sea.” Then: “It's tiring, to be listened at like that. I'd have been pleased.” #talk:neutral #pause:2600 #face:warm #pose:open
        - "hardening": “Hot,” she says. You tell her that you've dealt with it since. It's the dealing she hears about, after that. #talk:neutral #face:neutral #pose:lap
        - else: “In that order,” she says. She doesn't seem to think the less of you, or the more. #talk:neutral #face:neutral #pose:lap
    }
* [“It's good practice for an ending, isn't it? We've got to bring one in at some point, and it shows that he can manage.” #move:persuade #fit:missed #principle:minimising #why:There's a chapter on it. Nobody minds anything in that chapter, and she asked who minds.]
    { reaction:
        - "opening": “It would be very good practice,” she says. “I was only asking if it hurt.” #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “That'll be in the report,” she says. It will; you've written it. #talk:neutral #face:neutral #pose:lap
        - else: “He'll be pleased to hear that he's practising,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“Do you think I ought to have offered him something in between? A call, or even a card?” #move:closed-question #fit:partial #principle:boundaries #why:It may be worth thinking about, and it's got some minding in it. It comes dressed as a question about what's done.]
    { reaction:
        - "opening": “For which of you?” she says. You'd thought of the card already. It had a lighthouse on it. #talk:neutral #pause:2200 #face:thoughtful #pose:forward
        - "hardening": “Some do,” she says. You wait for the rest, and that was it. #talk:neutral #face:neutral #pose:lap
        - else: “What would it have said?” she says. #talk:neutral #face:neutral #pose:lap
    }
- -> the_thread

=== the_thread ===
“You've your phone in your hand,” she says. You have. It's open at Theo, which it isn't meant to be. “Go up. No, all the way. Read it to me from the top, but slower.” #talk:neutral #pause:1500
{ truth:
    - "shame": You read her the times, since there's so little else. 3.40. 3.40 again. The small hours, early evening. Of those that he began himself there isn't one between ten and five. #pause:2200 #evidence:never-ten-to-five
    - "room": Three of the grey lines aren't messages. ‘This message was deleted.’ They're hours apart, and each comes just after you'd read the one before. #pause:2200 #evidence:three-deleted
    - else: You'd always read the one at the bottom. From the top there's another before it, some minutes older, and the one at the bottom has put a word to it, or taken a word off. #pause:2200 #evidence:another-before-it
}
“I hadn't seen that,” you say. “No,” says Dr. Albrecht. “What were you looking for, when you looked?” #talk:neutral #pause:1500

* [“The last one. If there was a new one. I'd look at whether he had written, and put it away.” #move:simple-reflection #fit:attuned #principle:repair-own-part #why:It says exactly what you did with a phone. It's not to your credit and it isn't a crime, and now it's in the room.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Like somebody at a window,” she says. She doesn't say who was going to come up the road. #talk:neutral #pause:2600 #face:warm #pose:open
        - "hardening": “We all do that,” she says. It's a relief, and it closes over like water. #talk:neutral #face:neutral #pose:lap
        - else: “Yes,” she says. “It's got a light on it.” #talk:neutral #face:neutral #pose:lap
    }
* [“I see it now, though. I could put it to him, couldn't I: I've noticed something about how you write.” #move:interpret #fit:missed #principle:premature-focus #why:You've had it for a minute and it's already on its way to him. She asked what you used to look for; it's what he will be looked at for.]
    { reaction:
        - "opening": “You could,” she says. “And he'd never write to you again without seeing you see it.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “It's a nice catch,” she says. You feel it flap. #talk:neutral #face:neutral #pose:lap
        - else: “How you write,” she says, trying it on. “Or how you read?” #talk:neutral #face:neutral #pose:lap
    }
* [“Something for me, I think. A ‘thanks’. One that meant I hadn't done it wrong.” #move:seek-collaboration #fit:attuned #principle:immediacy #why:She asks what you wanted from it and it doesn't stop at ‘news’. It goes down one more, to what the news would have been for.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And he sends you twenty to four,” she says. You both think about twenty to four. It isn't thanks; it may be more than that. #talk:neutral #pause:2800 #face:warm #pose:open
        - "hardening": “Well, you haven't,” she says. There it is. It doesn't do a thing. #talk:neutral #pause:1500 #face:neutral #pose:lap
        - else: “It's a lot to ask of four words with no capital letters,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I'm not really supposed to have it on my own phone at all. I've been meaning to get that sorted out.” #move:inform #fit:missed #principle:boundaries #why:It gets in first with a smaller offence. It's true as well, and it'll be looked into; the question was another one.]
    { reaction:
        - "opening": “No, you aren't,” she says. “So you must have wanted it very near.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “Then get it sorted,” she says, and you do the rest of the half hour as somebody who'll get it sorted. #talk:neutral #face:neutral #pose:lap
        - else: “We'll come to that,” she says. She's making no move to come to it. #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked >= 2: -> ending_on_its_back
    - else: -> ending_sorted
}

=== ending_on_its_back ===
You turn the folder over again. He's facing upwards: a name, a date, a lot of white. #pause:2000
“Tell me in two weeks who minded,” says Dr. Albrecht. “I'll mind a bit myself. I like to know how things come out.” #talk:neutral #pause:1500
On the second floor there's the boy, sitting on a stair with his wheel. He moves it over so that you can get by, and you find that you've said thank you, and sat down. #ending:face-up
-> END

=== ending_sorted ===
“Is there anything else?” she says. You look down your list, and there isn't. #talk:neutral #pause:1500
“Then I'll finish this,” says Dr. Albrecht, and she means the apple. She's turned a little towards the window to do it. #talk:neutral #pause:1500
The folder goes home in your bag, face down, as you'd put it when the door went. #ending:face-down
-> END

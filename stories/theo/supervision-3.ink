// Theo Lindqvist, supervision after session 3: the last Friday of September, and the last time he's brought up here. What
// is kept, what it cost, and thirty seconds of Dr. Albrecht's own room.
INCLUDE ../contract.ink

VAR it_got_out = false     // between: something reached home that was Theo's to say
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room

-> in_a_sentence

=== in_a_sentence ===
The last Friday of September. {saw_albrecht: The loose stair's been mended; you tread on it with care all the same.|Three floors, over a bicycle shop. It's the first time that you have carried him up here.} #light:room #clock:09:10
~ saw_albrecht = true
“So,” says Dr. Albrecht. “He's gone. Say it to me in one sentence, and then we'll see what's left over.” #talk:neutral #pause:1800
{ before:
    - "ring-denise": You think of a form with a box on it, and of a car that took its time to start. #pause:1500
    - "one-sentence-home": You think of him in the corridor, at an ordinary volume, listening to what it sounded like. #pause:1500
    - "monday-morning": You think of thirty seconds of a hall at four in the morning, with a clock in it, going. #pause:1500
    - "a-month-and-a-number": You think of somebody counting stairs, with a number that he may or may not use. #pause:1500
    - "everyones-pleased": You think of how he shook your hand. It was a dry, good handshake. He'd been told about it. #pause:1500
    - else: You think of a tuft of grey fur in a padded bag, and nothing with it. #pause:1500
}

* [“I liked him, and I don't know how he is.” #move:simple-reflection #fit:attuned #principle:double-sided #why:It's one sentence, as she asked. It has both of you in it and it stops where your knowledge does.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “No,” she says. “That's how they're left. Somebody ought to have told you.” She's cutting the apple today; she gives you the half of it. #talk:neutral #pause:2800 #face:warm #pose:open
        - "hardening": “Well, that's honest,” she says. You'd have liked it to be more than that, and now it's less. #talk:neutral #face:neutral #pose:lap
        - else: “It's got an ‘and’ in it,” she says. She seems to like the ‘and’. #talk:neutral #face:neutral #pose:lap
    }
* [“A nineteen-year-old, referred by his parents, three sessions, with a partial resolution of the presenting difficulty.” #move:summary #fit:missed #principle:labelling #why:It's a sentence. It could be read out at a meeting without anybody's looking up.]
    { reaction:
        - "opening": “I think I know him,” she says. “Isn't he the one with no face?” #talk:neutral #pause:2000 #face:thoughtful #pose:forward
        - "hardening": “Very complete,” she says. She waits, in case someone should come in with him. #talk:neutral #face:neutral #pose:lap
        - else: “And what's left over?” she says. You look. There's nearly all of it. #talk:neutral #face:neutral #pose:lap
    }
* [“I keep composing it. I've done it on the bus, in the bath; it always comes out as if I'd been rather good.” #move:complex-reflection #fit:attuned #principle:immediacy #why:There's no sentence yet, and it says so, and why. It's what you've been doing with him since he left.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Give me the one where you weren't,” she says. It takes a long time, and it's quite short; you were in a hurry, on a Thursday, and he saw. #talk:neutral #pause:2800 #face:warm #pose:open
        - "hardening": “Rather good,” she says. “I should leave it so.” You can't tell if she is being kind. #talk:neutral #face:neutral #pose:lap
        - else: “In the bath,” she says. She seems to find it a good place for it. #talk:neutral #face:neutral #pose:lap
    }
* [“You'd have done it differently, I know. You would have seen it weeks before I did.” #move:reassure #fit:missed #principle:expert-trap #why:It bows to her and asks for a hand up. She wanted to hear about two people, and she wasn't one.]
    { reaction:
        - "opening": “I'd have talked about the radiator for a month,” she says. “I like a radiator. But I wasn't there. You were.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “Weeks,” she agrees. It's a joke. It's the sort that you go on hearing. #talk:neutral #face:neutral #pose:lap
        - else: “Seen what?” she says. #talk:neutral #face:neutral #pose:lap
    }
- -> what_it_cost

=== what_it_cost ===
{
    - rupture == "open": “You've told me the end,” she says. “There's a place in the middle that you go round, like a hole in the road.” #talk:neutral #pause:1500
    - it_got_out: “And something got home to his mother, by way of you,” she says. “You've mentioned it four times. I haven't asked you once.” #talk:neutral #pause:1500
    - band == "open": “It went well,” she says. “You may say it. It cost something all the same.” #talk:neutral #pause:1500
    - else: “It's neither good nor bad, how you tell it,” she says. “It's got a lid on.” #talk:neutral #pause:1500 #face:neutral #pose:lap
}
“What did he cost you?” says Dr. Albrecht. #talk:neutral #pause:1500

* [“I lay awake on the Thursdays. I'd hear the fridge go off, and I'd think, that's him.” #move:simple-reflection #fit:attuned #principle:immediacy #why:It gives her the price in hours and says what it was spent on. There's no lesson drawn from it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So there were two of you up,” she says. Then: “Will you sleep now?” You had been wondering. #talk:neutral #pause:2800 #face:thoughtful #pose:forward
        - "hardening": “There's camomile,” she says. You laugh, both of you; and it's shut. #talk:neutral #face:neutral #pose:lap
        - else: “Yes,” she says. “They move into the kitchen.” #talk:neutral #face:neutral #pose:lap
    }
* [“Nothing that I'd not do again. It has been a real privilege to be allowed in, if only that little way.” #move:affirm #fit:missed #principle:collusion #why:It's a sentence for a leaving card, and it's meant. She asked what it cost, and it says what it was worth.]
    { reaction:
        - "opening": “That's what it gave you,” she says. “I'll ask about that another Friday. What did it cost?” #talk:neutral #pause:2200 #face:thoughtful #pose:forward
        - "hardening": “A privilege,” she says. It's a good word; one can't put a hand on it anywhere. #talk:neutral #face:neutral #pose:lap
        - else: “Good,” she says. She hasn't moved. #talk:neutral #face:neutral #pose:lap
    }
* [“I stopped asking people how they were. I got so used to leaving it. My sister thinks that I'm angry with her.” #move:complex-reflection #fit:attuned #principle:boundaries #why:It looks at where he got to in your life when you weren't watching, and finds a sister.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Are you?” You start to say no. You put your hand flat on your breastbone, to think, and see her see it. #talk:neutral #pause:3000 #face:thoughtful #pose:forward
        - "hardening": “You might ring her,” she says. It's exactly what you'd have said yourself, and as much use. #talk:neutral #face:neutral #pose:lap
        - else: “How long does she give you, before she says it for you?” says Dr. Albrecht. #talk:neutral #face:neutral #pose:lap
    }
* [“Is it usual to take it home to that extent? I'd have thought that by the second year one would have learnt to switch it off.” #move:open-question #fit:missed #principle:question-trap #why:It would like to be told that it's usual. There's a cost in there, somewhere, and it has been sent off to be compared.]
    { reaction:
        - "opening": “I've been at it for thirty-one years,” she says. “I'll tell you when I find the switch.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “Quite usual,” she says. So that's that, and it's as heavy as before. #talk:neutral #face:neutral #pose:lap
        - else: “Which extent?” she says. You hadn't said. #talk:neutral #face:neutral #pose:lap
    }
* [“It cost him more. I don't think that I've any right to be the one who's tired.” #move:persuade #fit:partial #principle:minimising #why:It's decent, and he'd know the feeling. It has compared two people's troubles so that one of them needn't be looked at.]
    { reaction:
        - "opening": “That's where he'd have put it, too,” she says. “Behind somebody else's.” You sit up. #talk:neutral #pause:2600 #face:warm #pose:open
        - "hardening": “As you like,” she says. You're tired, and now you aren't supposed to be. #talk:neutral #face:neutral #pose:lap
        - else: “There's enough for two,” she says. #talk:neutral #face:neutral #pose:lap
    }
- -> the_notes

=== the_notes ===
“Open it anywhere,” she says. It's the whole folder, in your own hand: telephone slips, a page for each Thursday, as far as it got. “Don't read me what he did. Read me how you wrote it.” #talk:neutral #pause:1500
{ truth:
    - "shame": Where there's only a line it's ‘he says’, and where there's more it is ‘he says’ all the way down, except for one thing. Wherever it's about his studies it is ‘his mother says’, or ‘apparently’. #pause:2400 #evidence:his-mother-says
    - "room": Your own writing gets smaller. On the first page it's ordinary. By the third week it's half the size, and you've begun to use initials. #pause:2400 #evidence:writing-gets-smaller
    - else: Every page ends on something you asked him. And every page but the first begins with an answer, and you've put, each time, ‘unprompted’. #pause:2400 #evidence:unprompted
}
“And you never noticed that you did it,” says Dr. Albrecht. “Nor did I. What shall we do with it?” #talk:neutral #pause:1500

* [“Leave it in. I'd like whoever opens it to see where I'd got to, and not only where he had.” #move:hand-back-choice #fit:attuned #principle:repair-own-part #why:It was yours to decide and it's decided. The folder keeps what you did without knowing it, for what it's worth to the next one.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Whoever opens it,” she says. “You've met them, haven't you? In about ten years.” #talk:neutral #pause:2800 #face:thoughtful #pose:forward
        - "hardening": “Then leave it in,” she says. It seems a small thing to have been so firm about. #talk:neutral #face:neutral #pose:lap
        - else: “Good,” she says. “I can't abide a clean file.” #talk:neutral #face:neutral #pose:lap
    }
* [“I could type it up over the weekend. It'd read better, and it ought to be consistent if it's going to be kept.” #move:persuade #fit:missed #principle:righting-reflex #why:It's diligent. By Monday there'd be a very good file, and nobody could ever find this in it again.]
    { reaction:
        - "opening": “You could,” she says. “It'd be like having it carpeted.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “If you've got the time,” she says. You've got the time. You'll see to it on Saturday. #talk:neutral #face:neutral #pose:lap
        - else: “Consistent with what?” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I think it got into me, whatever it was. I'd caught it, and I was writing it down in his place.” #move:complex-reflection #fit:attuned #principle:immediacy #why:It puts your hand and his trouble side by side, and says ‘I think’, and doesn't say what the trouble was.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Yes,” she says. “You were very near. It isn't only a mistake, that; it was also the best instrument you'd got.” #talk:neutral #pause:3000 #face:warm #pose:open
        - "hardening": “One does catch things,” she says. It sounds like a cold, when she says it, and you say that you're over it. #talk:neutral #face:neutral #pose:lap
        - else: “In his place,” she says. “He didn't write at all, did he? Only when it was dark.” #talk:neutral #face:neutral #pose:lap
    }
* [“So that's what it was! Then I had it in my hand all along, and I should have known.” #move:interpret #fit:missed #principle:expert-trap #why:It makes a key of it, and then a stick. All that has been found out is how you hold a pen.]
    { reaction:
        - "opening": “What was it?” she says. You tell her. It sounds quite likely; it sounded quite likely about five other things. #talk:neutral #pause:2400 #face:thoughtful #pose:forward
        - "hardening": “Should,” she says. The compressor comes on below, and stays on. #talk:neutral #pause:1500 #face:neutral #pose:lap
        - else: “Had you?” she says. “I can only see your handwriting.” #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked >= 2: -> ending_thirty_seconds
    - else: -> ending_filed
}

=== ending_thirty_seconds ===
“He did rooms,” says Dr. Albrecht. “Tell me again how it goes. You say nothing for thirty seconds and then you've got it.” #talk:neutral #pause:1800
So you do hers. A clock that's slow. A bicycle bell, twice. The chair, when she breathes. Your own breath, which you'd never had in one before. #pause:6000
“It hums,” you say. “Bit sharp.” It's out before you have heard whose it was. She shuts the folder with him in it, and it makes hardly any noise. #ending:a-good-room #talk:neutral
-> END

=== ending_filed ===
“Then that's Theo,” says Dr. Albrecht. She holds the folder out, and you both have hold of it for a second. #talk:neutral #pause:1800
It goes in the cabinet on the first floor, under L. You push the drawer, and it runs in by itself and stops with a click. #pause:1500
You stand there. You've the feeling there's someone on the stairs, halfway, waiting to hear which way you'll go. #ending:under-l
-> END

// Mina Seo, supervision after session 2: the half hour has been moved by e-mail, in somebody else's words. Dr. Albrecht
// speaks, you answer. A yellow slip on the back of the folder is only admin, and so hasn't been told.
INCLUDE ../contract.ink

VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room

-> fine_if_not

=== fine_if_not ===
Thursday. It was to have been Wednesday; you wrote and asked. {saw_albrecht: You walk up the three floors, and are a little proud of walking.|Three floors, over a bicycle shop. You take the stairs two at a time.} #light:room #clock:12:30
~ saw_albrecht = true
“So,” says Dr. Albrecht. She has her phone at arm's length and is reading from it. “‘Could Wednesday be Thursday? Totally fine if not.’” #talk:neutral
“And if not?” she says. #talk:neutral #pause:1600

* [“It wouldn't have been fine. I was dreading Wednesday. I hadn't got anything ready to say about her.” #move:seek-collaboration #fit:attuned #principle:immediacy #why:She took the way out that was built into your sentence and asked what it led to. It says what the ‘fine’ was for.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Nothing ready,” she says. She puts the phone away. “Good. Then begin with that.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “So it waited until it was ready,” she says. You look at the folder on your knee. It's very ready. #talk:neutral #face:neutral #pose:lap
        - else: “Dreading,” she says. The r's are the only German thing in the room. #talk:neutral #face:neutral #pose:lap
    }
* [“Oh, I'd have managed. I only thought that Thursday might suit you better.” #move:reassure #fit:missed #principle:minimising #why:She asked what a no would have done to you. It turns the favour round, so that it was for her, and nobody wanted anything.]
    { reaction:
        - "opening": “Me?” she says. “I was here on Wednesday. I'd brought two apples.” #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “How considerate,” she says. It's what people say to Mina, just before they stop asking. #talk:neutral #face:neutral #pose:lap
        - else: “It suits me very well,” she says, and reads the sentence once more, to herself. #talk:neutral #face:neutral #pose:lap
    }
* [“That's hers, word for word. I didn't hear it when I sent it.” #move:simple-reflection #fit:attuned #principle:repair-own-part #why:She read it aloud so that it could be heard. It's heard, it's owned to, and nothing clever is made of it yet.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “No. One doesn't,” she says. “I once said ‘no worries’ for a whole winter.” #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": “Then it was Mina who moved me,” she says. “I hope it helped her.” You'd thought you had got this one right. #talk:neutral #face:neutral #pose:lap
        - else: “Word for word,” she says. “And what did you get for it?” #talk:neutral #face:neutral #pose:lap
    }
* [“The process notes were due for the course, and I wanted to do you justice.” #move:inform #fit:missed #principle:collusion #why:It's a good reason, and there will be others where it came from. She asked about ‘fine’.]
    { reaction:
        - "opening": “That's a proper reason,” she says. “I'd have moved it for a bad one.” #talk:neutral #pause:1400 #face:warm #pose:open
        - "hardening": “And were they good, the notes?” she says. They were. You tell her so for rather a long time. #talk:neutral #face:neutral #pose:lap
        - else: “Justice,” she says, and bites her apple. #talk:neutral #face:neutral #pose:lap
    }
* [“I know. I saw it as soon as it had gone. I'm doing what she does, it's everywhere just now.” #move:interpret #fit:partial #principle:rupture-withdrawal #why:It agrees before she has asked for anything, and puts what you did among things that are going about. The one sentence on her phone hasn't been looked at.]
    { reaction:
        - "opening": “Everywhere,” she says. “Where was it this morning, for instance?” You can think of two places. Neither is in the folder. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “Then I needn't have read it out,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “You are ahead of me,” she says. She doesn't hurry. #talk:neutral #face:neutral #pose:lap
    }
- -> out_of_the_door

=== out_of_the_door ===
{ before:
    - "plain-thing": You begin with what she said at the door, and tell it so well that it's quiet afterwards. “A bit more finished, I'd guess, than when she said it,” says Dr. Albrecht. #talk:neutral #pause:1600
    - "sixty": “‘We got to sixty,’” she says, when you've told it. “You say it like the height of something.” #talk:neutral #pause:1600
    - "all-good": You tell her how well it went. “And she sat in the car until twenty past,” she says. “You put that in very small.” #talk:neutral #pause:1600
    - else: You tell it from the end, where the door closed. “I know a great deal about the chair now,” says Dr. Albrecht. “The warm part and the cold part.” #talk:neutral #pause:1600 #face:neutral #pose:lap
}
{
    - rupture == "open": “And in the middle: ‘then it got a bit polite.’ Did it do that by itself?” #talk:neutral
    - band == "guarded" || band == "wary": “You've said ‘disengaged’ three times. Is that one of hers?” #talk:neutral
    - else: “And all the way through it's ‘we’, like a couple with a dog.” #talk:neutral #face:neutral #pose:lap
}
“So she's out of the door,” she says. “And you?” #talk:neutral #pause:1200

* [“I stood at the window till her car had gone. I haven't told anybody that.” #move:simple-reflection #fit:attuned #principle:immediacy #why:She asked for the minute after, and for you in it. It's small and a little odd, and it's what you did.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And what did you want, at the window?” she says. You hadn't known there was an answer to that until you've given it. #talk:neutral #pause:2400 #face:thoughtful #pose:forward
        - "hardening": “Till it had gone,” she says. You say that it's good practice, to see a person off. It sounds like a leaflet. #talk:neutral #face:neutral #pose:lap
        - else: “Which window is it?” she says. She'd like to have all of it: the sill, the car park, you. #talk:neutral #face:neutral #pose:lap
    }
* [“I wrote it up there and then. Two sides, in her own words, as far as I could.” #move:inform #fit:missed #principle:collusion #why:Conscientious, and it's what your hand did. She asked about you, and Mina comes back, in two sides.]
    { reaction:
        - "opening": “May I see the bit with you in it?” she says. You turn the page over. You turn it back. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “You're very up to date,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “Before your lunch?” she says. It was before your lunch. #talk:neutral #face:neutral #pose:lap
    }
* [“I thought that I'd let her down. Then that it was one of my better hours. About a minute apart.” #move:complex-reflection #fit:attuned #principle:double-sided #why:She wanted to know about you. You get both: the sinking and the pride, in the order they came in, and neither is tidied up.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “A minute,” she says. “They must have met on the stairs.” You hadn't thought of them as knowing each other. #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “And which have you brought?” she says. You look in the folder, as though it'd be marked. #talk:neutral #face:neutral #pose:lap
        - else: “In that order,” she says. She seems to like the order. #talk:neutral #face:neutral #pose:lap
    }
* [“To be honest, I kicked myself. I'm usually so much better at endings.” #move:persuade #fit:missed #principle:repair-own-part #why:It sounds like looking at yourself, and it's a plea about your marks. What you did, once she had gone, is still not told.]
    { reaction:
        - "opening": “I've never met Usually,” she says. “This one I'm quite used to.” #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": You wait for her to say that it can't have been so bad. She waits too, with every sign of comfort. #pause:1600
        - else: “Where did you kick?” she says. #talk:neutral #face:neutral #pose:lap
    }
- -> only_admin

=== only_admin ===
“What's the yellow?” she says. On the back of the folder there's a slip in Joy's handwriting. You say it's only admin. “Then read me the admin.” #talk:neutral
{ truth:
    - "graded": ‘M.S. has paid for THREE hours. I only billed the Friday. The other two are the ones she moved. Do I send it back? J.’ #pause:1600 #evidence:paid-for-three
    - "worth": ‘M.S. rang, Monday, ten to nine, outside her work. Was her lanyard here? I looked. She said not to look too hard. J.’ #pause:1600 #evidence:not-too-hard
    - else: ‘Changed M.S. a tenner into pound coins AGAIN. Third week. She says it's for a machine that won't take her app. Are we a bank? J.’ #pause:1600 #evidence:pound-coins
}
“I like Joy,” says Dr. Albrecht. “Why does she live on the back?” #talk:neutral #pause:1200

* [“I read it on Monday, and put it where I wouldn't have to have read it.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She asks about a place on a folder. It says who put it there and what that place is good for, and leaves Mina out of it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I've a drawer like that,” she says, and knocks on it with one knuckle. It's full, by the sound. #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “And now I've made you read it again,” she says. It's kindly meant. You feel that you've been found with something. #talk:neutral #face:neutral #pose:lap
        - else: “Since Monday,” she says. “It can't have been comfortable.” You don't know if she means you or the slip. #talk:neutral #face:neutral #pose:lap
    }
* [“It's front-desk business. I don't think I ought to be prying into it.” #move:persuade #fit:missed #principle:boundaries #why:There's a rule somewhere that says so, and it arrives rather late. Joy wrote to you, and the question was where you'd put it.]
    { reaction:
        - "opening": “Don't you?” she says, with real surprise. “I would pry.” #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “Very proper,” she says. You wish she'd argue. #talk:neutral #face:neutral #pose:lap
        - else: “It has your name on it, though,” she says. “Joy pries for both of you.” #talk:neutral #face:neutral #pose:lap
    }
* [“Now that I hear it, it's obvious. That's the whole of the last fortnight, on one slip.” #move:interpret #fit:missed #principle:premature-focus #why:It was only admin a minute ago, and now it's everything. Either way nobody has to go on wondering about it, or about the back of the folder.]
    { reaction:
        - "opening": “The whole fortnight,” she says. “Read it again, but slower.” You do. It comes out as some words about money, or a desk, or neither. #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “Good,” she says. “I can't see it. But I wasn't there.” #talk:neutral #face:neutral #pose:lap
        - else: “That was quick,” she says. “I'd just begun to enjoy it.” #talk:neutral #face:neutral #pose:lap
    }
* [“It doesn't go with what I'd brought you. I had her all worked out by the top of the second page.” #move:complex-reflection #fit:attuned #principle:expert-trap #why:‘Only admin’ was your word for what didn't fit. It puts the slip beside the two sides, and lets it spoil them.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And who was she, on the second page?” You tell her. It's a very good likeness, and there's nobody in it who would trouble Joy. #talk:neutral #pause:2200 #face:thoughtful #pose:forward
        - "hardening": “Then leave it off,” she says. “If it spoils it.” She seems to mean it, and that's worse. #talk:neutral #face:neutral #pose:lap
        - else: “It happens to me on page one,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“Should I bring it up with her tomorrow, or wait until she does?” #move:closed-question #fit:partial #principle:question-trap #why:It's a fair question and it is about tomorrow. It would like to be told which; and why Joy lives on the back is left where it was.]
    { reaction:
        - "opening": “If I said, wait?” she says. You notice that you'd be relieved, and next that you'd be cross. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “You'd like me to press it for you,” she says. She has heard about the lilac button. #talk:neutral #face:neutral #pose:lap
        - else: “I shan't be there tomorrow,” she says. “I am here now.” #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked >= 2: -> ending_on_the_front
    - looked == 1: -> ending_one_thing
    - else: -> ending_fine_if_not
}

=== ending_on_the_front ===
You take the slip off the back and put it on the front. It covers her name, and most of yours. #pause:1800
“Next time that it isn't fine, you can write ‘it isn't fine’,” says Dr. Albrecht. “I'll move it just the same.” There's nothing left of the apple. #talk:neutral
Tomorrow's Friday. On the stairs you find you're wondering about her, and it has no heading. #ending:on-the-front
-> END

=== ending_one_thing ===
“You told me one thing today that wasn't in the folder,” she says. “I'll live on that until next week.” #talk:neutral #pause:1600
The slip goes down with you, on the back, where it was. Below, somebody rings a bicycle bell and says no, not that one. #ending:one-thing
-> END

=== ending_fine_if_not ===
“Thank you,” she says. “It was all there.” She means the folder. #talk:neutral #pause:1400
At six you write and thank her, it was so helpful, and ask if the next one could be a Tuesday. #light:lamp #pause:1400
You press send. Then you read it. Totally fine if not. #ending:fine-if-not
-> END

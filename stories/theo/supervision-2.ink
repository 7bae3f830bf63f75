// Theo Lindqvist, supervision after session 2: the break, the cleaner, and what the trainee would like to be told.
INCLUDE ../contract.ink

VAR said_sorry = false     // owned a part
VAR sign_out = false       // session 2: the sign was hung on the door
VAR heard_it = false       // session 2: his recording was listened to
VAR told_mum = false       // between 1: his mother was told something about the hour
VAR took_forty = false     // session 2: his forty out of forty was taken
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> the_door

=== the_door ===
{saw_albrecht: Friday, ten past nine. She has moved the second chair so that you both see the window.|Friday, ten past nine, on the third floor over the bicycle shop. It's the first time that you've brought her Theo.} #light:room #sky:morning #clock:09:10 #face:neutral #pose:lap
~ saw_albrecht = true
You tell her about the cleaner who opened the door.
{sign_out: “And you hung out the sign,” she says. “What made you think of it just then?” #talk:neutral #face:thoughtful|“And the sign?” she says. “Where was it?” #talk:neutral #face:thoughtful}
* [“On the back of the door. I see it every week and I've never turned it round.” #move:inform #fit:{sign_out: partial|attuned} #principle:repair-own-part #why:{sign_out:She asked what made you think of it, and this says where it had been.|She asked where the sign is kept.} A plain question in supervision usually has a plain answer with something of yours in it; give that, without a reason.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Every week,” she says. “And now it's in your hand.” #talk:neutral #face:warm #pose:open
        - "hardening": “So you know,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. “They're easy not to see.” #talk:neutral #face:neutral
    }
* [“I was ashamed, I think. It was my door, and he looked as though he had done it.” #move:affirm #fit:{sign_out: attuned|missed} #principle:immediacy #why:{sign_out:She asked what made you think of it just then.|She asked where the sign was, and this is how you felt.} What you felt in the hour is evidence about it; say it where you're asked what moved you.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So one of you had to be caught,” she says. “Has it been you before?” #talk:neutral #face:warm #pose:open
        - "hardening": “I only meant the sign,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I'm going to speak to the office about it. It can't go on that anybody can open the door.” #move:persuade #fit:{sign_out: missed|partial} #principle:righting-reflex #why:{sign_out:She asked about a moment in the room, and gets a complaint to the office.|She asked about the sign, and it's at least something that would be done about it.} Putting it right elsewhere is quicker than looking at it here; look first.]
    { reaction:
        - "opening": “Do,” she says. “And you, when it opened?” #talk:neutral #face:thoughtful
        - "hardening": “They will say there's a sign,” she says. #talk:neutral #face:neutral
        - else: “Yes, do,” she says. #talk:neutral #face:neutral
    }
* [“He thought at once that he was in the wrong. I keep on thinking about that.” #move:interpret #fit:missed #principle:labelling #why:She asked about you and a sign, and gets something about him. Thinking about him takes it off you; say what was yours before you say what it showed.]
    { reaction:
        - "opening": “Maybe,” she says. “And how easily do you?” #talk:neutral #face:warm
        - "hardening": “That was lucky, then,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> the_mother

=== the_mother ===
“You haven't said anything about his mother,” she says. “You've said ‘the family’ twice.” #talk:neutral #face:thoughtful
{told_mum:“You wrote to her that he did well. I'd like to know whom you wrote that for.” #talk:neutral|“What happens to you when she rings?” #talk:neutral}
* {told_mum} [“For me. I liked it that somebody's mother thanked me.” #move:affirm #fit:attuned #principle:collusion #why:She asked for whom you had written it. Whom one did it for is worth knowing, and it's seldom the client; say it without making it prettier.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's nice to be thanked,” she says. “He does it all day.” #talk:neutral #face:warm #pose:open
        - "hardening": “Did she?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I get short with her. I hear my voice go polite, and I want her to stop.” #move:repair #fit:{told_mum: partial|attuned} #principle:immediacy #why:{told_mum:She asked for whom you wrote it, and this is about how you speak to her.|She asked what happens to you when she rings.} One's own dislike is better on the table than in the voice; say it as it is.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Polite,” she says. “He'd know that voice.” #talk:neutral #face:warm #pose:open
        - "hardening": “And when you wrote?” she says. #talk:neutral #face:neutral
        - else: “I can imagine,” she says. #talk:neutral #face:thoughtful
    }
* [“She's under a lot of pressure, I think, and she does try to hold back.” #move:normalise #fit:missed #principle:collusion #why:She asked about you, and gets a kind word about his mother. Fairness to somebody who isn't there can hide what one feels about her; be fair afterwards.]
    { reaction:
        - "opening": “I'm sure,” she says. “And you mean well. What happens?” #talk:neutral #face:thoughtful
        - "hardening": “That's very fair,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“Should I have a meeting with all of them? It might make it easier for everyone.” #move:open-question #fit:{truth == "room": missed|partial} #principle:boundaries #why:{truth == "room":He'd be the one for whom it isn't easier, and she'd asked you something.|It might be asked for one day, and she'd asked you something.} A plan in place of an answer moves the matter out of the room; answer, and then see if you still want the meeting.]
    { reaction:
        - "opening": “For you, perhaps,” she says. She isn't unkind about it. #talk:neutral #face:thoughtful
        - "hardening": “Who has asked for that?” she says. #talk:neutral #face:neutral
        - else: “I wouldn't know,” she says. “What does he want?” #talk:neutral #face:neutral
    }
- -> two_weeks

=== two_weeks ===
“So there will be two weeks,” she says. {took_forty:“After forty out of forty.” #talk:neutral|{heard_it:“After a recording that he let you hear.” #talk:neutral|“And you have said very little about that.” #talk:neutral}}
You read her what you noted at the end.
{ truth:
    - "shame": ‘Eleven days before something,’ you had noted. “And you didn't ask before what,” she says. “Why was that?” #talk:neutral #face:thoughtful
    - "room": ‘Do they know there isn't one,’ you had noted. “And what did you think, when he asked that?” she says. “First of all.” #talk:neutral #face:thoughtful
    - else: ‘Ask me on Sunday,’ you had noted. “And what will you do on Sunday?” she says. “You, I mean.” #talk:neutral #face:thoughtful
}
* [“I was afraid he'd tell me, and there were ten minutes left.” #move:affirm #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:pacing #why:{truth == "shame":She asked why you hadn't asked before what.|{truth == "room":She asked what you thought first of all, and this answers why you didn't ask something.|She asked what you'll do on Sunday, and this is about last Thursday, though it's honest.}} The reason why one didn't ask is often one's own; say it, when she asks for that.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Ten minutes is a good reason,” she says, “and it's not the only one.” #talk:neutral #face:warm #pose:open
        - "hardening": “When was that?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I wished they didn't have to know. I was a bit on his side against them.” #move:affirm #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:collusion #why:{truth == "shame":She asked why you didn't ask, and this is about something else.|{truth == "room":She asked what you had thought, first of all.|She asked what you'll do on Sunday, and this is about whose side you're on, which is worth knowing.}} Being on somebody's side against others is a pull to know of; say it, and it has less hold.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “A bit,” she says. “It's good to know on which stair one sits.” #talk:neutral #face:warm #pose:open
        - "hardening": “Against whom?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I'll think of it at some point in the day, because he said it.” #move:inform #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:boundaries #why:{truth == "shame":She asked why you didn't ask, and this is about a day that he hasn't mentioned.|{truth == "room":She asked what you had thought, and this is about later, though it has some of it.|She asked what you will do on Sunday.}} To have somebody in mind and to do nothing about it is part of the work; say both, plainly.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “That's what I'd do,” she says. “It's quite a lot, for a Sunday.” #talk:neutral #face:warm #pose:open
        - "hardening": “On Sunday?” she says. #talk:neutral #face:neutral
        - else: “Good,” she says. #talk:neutral #face:thoughtful
    }
* [“I've written down three things for the fifth, in case he doesn't begin.” #move:summary #fit:missed #principle:righting-reflex #why:{truth == "shame":She asked for a reason, and gets a plan.|{truth == "room":She asked for a thought, and gets a plan.|She asked about Sunday, and gets a plan for Thursday.}} A plan makes a fortnight shorter for you and not for him; leave it, and answer.]
    { reaction:
        - "opening": “And the fourth point?” she says. You look, and there isn't one. #talk:neutral #face:warm
        - "hardening": “Then you're ready,” she says. #talk:neutral #face:neutral
        - else: “Three,” she says. #talk:neutral #face:neutral
    }
- {
    - looked >= 2: -> ending_face_up
    - else: -> ending_face_down
}

=== ending_face_up ===
You put your notes on the table, as they are, and she doesn't read them. “In two weeks, then,” she says. #talk:neutral #face:warm #clock:09:40 #ending:face-up
-> END

=== ending_face_down ===
You put your notes in the folder, and thank her. “In two weeks, then,” she says. #talk:neutral #face:neutral #clock:09:40 #ending:face-down
-> END

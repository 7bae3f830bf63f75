// Theo Lindqvist, supervision after session 2: the break, the cleaner, and what the trainee would like to be told.
INCLUDE ../contract.ink

VAR sign_out = false       // session 2: the sign was hung on the door
VAR heard_it = false       // session 2: his recording was listened to
VAR told_mum = false       // between 1: his mother was told something about the hour
VAR took_forty = false     // session 2: his forty out of forty was taken
VAR asked_safety = false   // asked plainly about safety, up to now
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
* [“I was ashamed, I think. The door's my job, and he looked as if it was his fault.” #move:affirm #fit:{sign_out: attuned|missed} #principle:immediacy #why:{sign_out:She asked what made you think of it just then.|She asked where the sign was, and this is how you felt.} What you felt in the hour is evidence about it; say it where you're asked what moved you.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So somebody had to have done wrong,” she says. “Has it been you before?” #talk:neutral #face:warm #pose:open
        - "hardening": “I only meant the sign,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I laughed, I think. I do that when something's awkward.” #move:repair #fit:{sign_out: missed|partial} #principle:undershooting #why:{sign_out:She asked what made you think of it, and hears what came before.|She asked where it was, and this is at least what you did.} What one does when it's awkward is worth telling; answer first.]
    { reaction:
        - "opening": “So do I,” she says. “And then?” #talk:neutral #face:thoughtful
        - "hardening": “You've written that you were calm,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:neutral
    }
* [“I was cross with the cleaner, and he's the nicest man in the building.” #move:affirm #fit:missed #principle:undershooting #why:She asked about a sign, and hears about somebody else. Being cross with whoever opened the door takes it off your side of it; say what was yours.]
    { reaction:
        - "opening": “And with whom else?” she says. #talk:neutral #face:warm
        - "hardening": “He does knock, as a rule,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> the_mother

=== the_mother ===
“You haven't said anything about his mother,” she says. “You've said ‘the family’ twice.” #talk:neutral #face:thoughtful
{told_mum:“You wrote to her that he did well. I'd like to know whom you wrote that for.” #talk:neutral|“What happens to you when she writes?” #talk:neutral}
* {told_mum} [“I liked it that somebody's mother thanked me. I'd have written anything.” #move:affirm #fit:attuned #principle:collusion #why:She asked for whom you had written it. Whom one did it for is worth knowing, and it's seldom the client; say it without making it prettier.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's nice to be thanked,” she says. “He does it all day.” #talk:neutral #face:warm #pose:open
        - "hardening": “Did she?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I get short. I read my answer again and it's so polite, and I want her to stop.” #move:repair #fit:{told_mum: partial|attuned} #principle:immediacy #why:{told_mum:She asked for whom you wrote it, and this is about how you answer her.|She asked what happens to you when she rings.} One's own dislike is better on the table than in the voice; say it as it is.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Polite,” she says. “He'd know that voice.” #talk:neutral #face:warm #pose:open
        - "hardening": “And when you wrote?” she says. #talk:neutral #face:neutral
        - else: “I can imagine,” she says. #talk:neutral #face:thoughtful
    }
* [“She writes a nice e-mail. I never know what to say, and I write a lot.” #move:affirm #fit:{told_mum: missed|partial} #principle:undershooting #why:{told_mum:She asked whom you wrote it for, and hears how long your answers are.|She asked what happens, and this is how it looks from outside.} What one writes a lot for is worth asking; stay a bit longer with what happens in you.]
    { reaction:
        - "opening": “A lot,” she says. “And what happens, before you write it?” #talk:neutral #face:thoughtful
        - "hardening": “I'm sure she likes it,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“I looked her up once. I wanted to know what she does.” #move:repair #fit:{truth == "room": missed|partial} #principle:boundaries #why:{truth == "room":It's honest, and it's the very thing that he's afraid of, and she had asked you something else.|It's honest, and she had asked you something else.} What one has done out of curiosity belongs here; after you've answered.]
    { reaction:
        - "opening": “And what does she do?” she says. “To you, I mean.” #talk:neutral #face:thoughtful
        - "hardening": “What for?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:neutral
    }
- -> two_weeks

=== two_weeks ===
“So there will be two weeks,” she says. {took_forty:“After forty out of forty.” #talk:neutral|{heard_it:“After a recording that he let you hear.” #talk:neutral|“And you've hardly said anything about that.” #talk:neutral}}
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
* [“I was glad of the two weeks. I've got an exam on the thirtieth.” #move:affirm #fit:missed #principle:undershooting #why:{truth == "shame":She asked for a reason, and hears what you'd use the time for.|{truth == "room":She asked what you thought first, and hears what you thought later.|She asked about Sunday, and hears about an exam.}} To be glad of the break is honest, and goes past the line that she read out; answer that.]
    { reaction:
        - "opening": “And he?” she says. “Was he glad?” #talk:neutral #face:warm
        - "hardening": “You'll pass,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:neutral
    }
- {asked_safety: “You asked him straight, about not wanting to live,” she says. “Ask on the fifth as well.” #talk:neutral #face:neutral|“And nobody has asked him if he wants to live,” she says. “Send him the night number today, and ask him on the fifth.” #talk:neutral #face:neutral}
{
    - looked >= 2: -> ending_face_up
    - else: -> ending_face_down
}

=== ending_face_up ===
You put your notes on the table, as they are, and she doesn't read them. “In two weeks, then,” she says. #talk:neutral #face:warm #clock:09:40 #ending:face-up
-> END

=== ending_face_down ===
You put your notes in the folder, and thank her. “In two weeks, then,” she says. #talk:neutral #face:neutral #clock:09:40 #ending:face-down
-> END

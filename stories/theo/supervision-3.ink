// Theo Lindqvist, supervision after session 3: what is left over when a case is closed.
INCLUDE ../contract.ink

VAR said_sorry = false     // owned a part
VAR heard_it = false       // session 2: his recording was listened to
VAR own_words = false      // he was told exactly what was written
VAR it_got_out = false     // between 2: something reached home through the trainee
VAR asked_safety = false   // asked plainly about safety, up to now
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> how_it_ended

=== how_it_ended ===
{saw_albrecht: Friday, ten past nine. You have brought her Theo again; next week it'll be somebody else.|Friday, ten past nine, on the third floor. You have brought her Theo.} #light:room #sky:morning #clock:09:10 #face:neutral #pose:lap
~ saw_albrecht = true
{ before:
    - "told-without-him": You tell her that he went, and that his parents knew before he'd said it.
    - "everyones-pleased": You tell her that he shook your hand, and that his own was cold.
    - "a-month-and-a-number": You tell her that he has a number to ring, in a month.
    - else: You tell her how he went, and what he was going to do on Monday.
}
{it_got_out:“How did it get out?” she says. “Just tell me the way it went.” #talk:neutral #face:thoughtful|“And how was it for you when the door was shut?” she says. #talk:neutral #face:thoughtful}
* {it_got_out} [“His mother rang and told me, and I said I'd bring it up with him. It was that sentence.” #move:inform #fit:attuned #principle:repair-own-part #why:She asked for the way it went. A mistake can be looked at when it has been told step by step; say the sentence, and leave out the reasons.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's a small sentence,” she says. “I've said it as well. Twice.” #talk:neutral #face:warm #pose:open
        - "hardening": “That was earlier,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. “That would do it.” #talk:neutral #face:neutral
    }
* [“I sat down in his chair. I hadn't known that you can see the car park from there.” #move:simple-reflection #fit:{it_got_out: missed|attuned} #principle:immediacy #why:{it_got_out:She asked for the way it got out, and this is about afterwards.|She asked how it was when the door was shut.} What one did when nobody was looking says how it was; tell it when it's asked for, and don't explain it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “He'll have known that,” she says. “About the car park.” #talk:neutral #face:warm #pose:open
        - "hardening": “And before that?” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says, and she looks at her own window. #talk:neutral #face:thoughtful
    }
* [“I washed up both the cups, and I dried them, and then I went home.” #move:affirm #fit:{it_got_out: missed|partial} #principle:undershooting #why:{it_got_out:She asked how it got out, and hears what you did afterwards.|She asked how it was, and this is what you did, and nearly how it was.} What one did with one's hands is a good beginning; then say how it was.]
    { reaction:
        - "opening": “Both the cups,” she says. “And what was that like?” #talk:neutral #face:thoughtful
        - "hardening": “Good,” she says. “That's the washing-up.” #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:neutral
    }
* [“I keep wanting to write to him, to see how he's getting on.” #move:affirm #fit:{it_got_out: missed|partial} #principle:boundaries #why:She asked about something that has happened, and hears what you'd like to do next. Wanting to know how he is belongs to you; say how it was first, and leave the writing.]
    { reaction:
        - "opening": “So should I,” she says. “And before you wanted to?” #talk:neutral #face:warm
        - "hardening": “Has he asked you to?” she says. #talk:neutral #face:neutral
        - else: “What would it say?” she says. #talk:neutral #face:thoughtful
    }
- -> what_was_hardest

=== what_was_hardest ===
“I'd like to ask about one more thing,” she says. {own_words:“You showed him what you'd written. Not everybody does that.” #talk:neutral|{heard_it:“You listened to that recording to the end.” #talk:neutral|“You were quite quick with him, in the first weeks.” #talk:neutral}}
{ truth:
    - "shame": “You knew for some time he wasn't where he said he was. How did you carry that?” #talk:neutral #face:thoughtful
    - "room": “He asked you five or six times who hears it. Did you believe yourself, each time?” #talk:neutral #face:thoughtful
    - else: “He kept you waiting a good deal. Were you ever bored?” #talk:neutral #face:thoughtful
}
* [“Badly. I was afraid of saying it, and more afraid I'd enjoy having known.” #move:affirm #fit:{truth == "shame": attuned|missed} #principle:immediacy #why:{truth == "shame":She asked how you carried it that you knew.|{truth == "room":She asked if you had believed yourself, and this is about something that you knew.|She asked if you had been bored, and this is about something that you knew.}} What one isn't proud of is what supervision is for; say it, when it's the answer.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Enjoy,” she says. “Yes. It's a strong temptation, and nobody writes about it.” #talk:neutral #face:warm #pose:open
        - "hardening": “That isn't quite what I asked,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“Not that well, by the third time. I was saying it to have said it.” #move:affirm #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:repair-own-part #why:{truth == "shame":She asked how you carried what you knew, and nobody asked you three times.|{truth == "room":She asked if you had believed yourself, each time.|She asked if you'd been bored, and saying a thing to have said it comes quite near.}} To notice when words have become a formula is how they come back to life; say which time it was.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And he asked a fourth time,” she says. “He's got good ears.” #talk:neutral #face:warm #pose:open
        - "hardening": “The third time of what?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I thought about my supper, once, and I was ashamed, and then he said something.” #move:affirm #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:silence-as-work #why:{truth == "shame":She asked how you carried what you knew, and this is about something else.|{truth == "room":She asked if you had believed yourself, and this is about something else, though it's as honest.|She asked if you were ever bored.}} One's own absence is part of a silence too; say what you were doing in it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “What was it?” she says. “For supper?” You tell her, and you both laugh. “He'll have felt you go, and come back.” #talk:neutral #face:warm #pose:open
        - "hardening": “I asked about something else,” she says. #talk:neutral #face:neutral
        - else: “Supper,” she says. “Yes.” #talk:neutral #face:thoughtful
    }
* [“I found the notes the hardest. I never knew what he'd want to have in them.” #move:summary #fit:missed #principle:undershooting #why:She asked about you in the room, and hears about the notes. What was hard on paper is the easier part to say; look for what was hard in the chair.]
    { reaction:
        - "opening": “And before the notes?” she says. “When he was there?” #talk:neutral #face:thoughtful
        - "hardening": “They're good notes,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> what_stays

=== what_stays ===
“The folder's full,” she says. “What isn't in it?” #talk:neutral #face:thoughtful
{said_sorry:“You told him that some of it was you, and that isn't in it either.” #talk:neutral|“I don't find you in it, much.” #talk:neutral}
* {said_sorry} [“That I said it, and how long it took until I could. I've left out about two weeks.” #move:repair #fit:attuned #principle:repair-own-part #why:She named what you had said to him, and asked what else isn't in the folder. The way to owning something belongs to it; tell that as well.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Two weeks isn't long,” she says. “Put it in.” #talk:neutral #face:warm #pose:open
        - "hardening": “Did you?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“That I liked him. I've written ‘engaged’, and it isn't the same.” #move:affirm #fit:{said_sorry: partial|attuned} #principle:immediacy #why:{said_sorry:She asked what isn't in it, and she had begun on your saying sorry.|She said that she doesn't find you in it.} A warm feeling is a reaction like any other and is easily left out of a report; say it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “No,” she says, “it isn't.” She's smiling. “So did I, and I've never met him.” #talk:neutral #face:warm #pose:open
        - "hardening": “Yes,” she says. “That as well.” #talk:neutral #face:neutral
        - else: “Engaged,” she says. #talk:neutral #face:thoughtful
    }
* [“I've left out the headaches, in the end. There were so many.” #move:repair #fit:missed #principle:undershooting #why:She asked what isn't in it, and hears what there was too much of. What's left out for length is the least of it; look for what there was no box for.]
    { reaction:
        - "opening": “And what had no box?” she says. #talk:neutral #face:thoughtful
        - "hardening": “That'll be shorter,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:neutral
    }
* [“I don't know. I think I'll know in a few weeks. May I bring it then?” #move:seek-collaboration #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "blurred":She asked what isn't in it, and with him it has always come later.|She asked what isn't in it, and later is a fair answer, though there was something that you'd thought of.} Not to know yet is allowed here as well; say when you'll look again, and ask for the time.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “In a few weeks,” she says. “You've learned that from somebody.” #talk:neutral #face:warm #pose:open
        - "hardening": “If you like,” she says. #talk:neutral #face:neutral
        - else: “Of course,” she says. #talk:neutral #face:neutral
    }
- {asked_safety: “You asked him about dying, and you wrote down what he said,” she says. “That stays in.” #talk:neutral #face:neutral|“Nobody asked him if he wants to live,” she says. “Write to him, offer him an hour, and ask it. I'd like to see the letter.” #talk:neutral #face:neutral}
{
    - looked >= 2: -> ending_good_room
    - else: -> ending_under_l
}

=== ending_good_room ===
She gives you back the folder. “I'd have liked to hear that recording,” she says. You both listen to the bicycle shop for a bit. #talk:neutral #face:warm #clock:09:40 #ending:a-good-room
-> END

=== ending_under_l ===
She puts the folder in the drawer, under L. “Next week, then, somebody else,” she says. #talk:neutral #face:neutral #clock:09:40 #ending:under-l
-> END

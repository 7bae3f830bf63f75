// Mina Seo, supervision after session 1: what is asked hangs on how the hour went.
INCLUDE ../contract.ink

VAR pen_away = false       // session 1: the pen was put down
VAR asked_safety = false   // session 1: asked plainly about safety
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> the_stairs

=== the_stairs ===
~ saw_albrecht = true
Thursday, half past five, on the third floor over the bicycle shop. You ran up the stairs, and you said sorry as you came in. #light:room #sky:dusk #clock:17:30 #face:neutral #pose:lap
“You're on time,” says Dr. Albrecht. She has an apple in her hand. #talk:neutral
{pen_away:“What's this?” she says. “You've put ‘pen’ here, with a line under it.” #talk:neutral #face:thoughtful|“And why are you out of breath?” she says. #talk:neutral #face:thoughtful}
* [“I picked up the pen without thinking, and she stopped in the middle of a word.” #move:inform #fit:{pen_away: attuned|missed} #principle:immediacy #why:{pen_away:She asked you what it is with the pen.|She asked why you're out of breath, and this is about a pen.} What was done can be told in the order in which it was done; do that, where she asks for something that happened.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “In the middle of which word?” she says. You know it, and you hadn't known that you did. #talk:neutral #face:warm #pose:open
        - "hardening": “That's another thing,” she says. #talk:neutral #face:neutral
        - else: “The pen,” she says. “Yes.” #talk:neutral #face:thoughtful
    }
* [“I've been running since Tuesday. I think I've got it from her.” #move:affirm #fit:{pen_away: partial|attuned} #principle:immediacy #why:{pen_away:She asked about the pen, and it's true that you came in running.|She asked what it is, when you had come in running and on time.} What one has caught from somebody is a way of knowing her; say it, and don't explain it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So that's what it's like,” she says. “All week.” #talk:neutral #face:warm #pose:open
        - "hardening": “Sit down first,” she says. #talk:neutral #face:neutral
        - else: “I could hear you,” she says. #talk:neutral #face:thoughtful
    }
* [“I was annoyed that she was late, and I was extra nice about it.” #move:affirm #fit:partial #principle:premature-focus #why:She asked you something small, and hears something larger that she'd have come to. What is owned before it's asked about takes the place of an answer; say the small thing first.]
    { reaction:
        - "opening": “I'll ask you about that,” she says. “And this?” #talk:neutral #face:thoughtful
        - "hardening": “Then begin there,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“I was up till one with it. I've written it out twice, and it still sounds wrong.” #move:repair #fit:{pen_away: missed|partial} #principle:praise-for-compliance #why:{pen_away:She asked about a pen, and hears how hard you worked at the notes.|She asked why you're out of breath, and it may have begun at one in the night.} How the notes came about is for later; answer what she asked.]
    { reaction:
        - "opening": “Twice,” she says. “Has she done hers twice as well?” #talk:neutral #face:warm
        - "hardening": “It's very neat,” she says. #talk:neutral #face:neutral
        - else: “We have got half an hour,” she says. #talk:neutral #face:neutral
    }
- -> the_telling

=== the_telling ===
You tell it, and then you read her what you had noted. #face:thoughtful
{ truth:
    - "graded": ‘She said it was really clear, what I'd done with the log.’ “And how did you like that?” she says. #talk:neutral #evidence:said-clear
    - "worth": ‘The form was sent at ten past one at night.’ “And did you think anything, when you saw the time?” she says. #talk:neutral #evidence:form-at-night
    - else: ‘Next of kin: left empty.’ “You've put that, and nothing after it,” she says. “What was it that you left out?” #talk:neutral #evidence:next-of-kin
}
* [“I was pleased. I thought I must have done it well.” #move:affirm #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:praise-for-compliance #why:{truth == "graded":She asked how you had liked it, to be told that it was clear.|{truth == "worth":She asked what you thought of the time on the form, and nobody had praised you.|She asked what you left out, and being pleased may be a part of that.}} Being pleased is worth noticing, since it stops one from asking; say it as it was.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's nice, to be clear,” she says. “And did she look clear?” #talk:neutral #face:warm #pose:open
        - "hardening": “With what?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I do that as well. I send things at one at night, and I call it getting it done.” #move:affirm #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:repair-own-part #why:{truth == "graded":She asked how you liked what Mina said, and this is about the night.|{truth == "worth":She asked if you had thought anything, when you saw the time.|She asked what you left out, and it's honest, though it isn't that.}} What one shares with a client one doesn't see; to say it makes it visible.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So it looked quite normal,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “When did I ask that?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I didn't ask her about it. She'd gone on to something else, and I was glad to go with her.” #move:repair #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:collusion #why:{truth == "graded":She asked how you liked it, and this is about a question that wasn't asked.|{truth == "worth":She asked if you thought anything, and this says that you didn't, in a way.|She asked what you left out, after the empty box.}} What was left out is part of what happened; say what it was, and that you were glad.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Glad,” she says. “What might she have said?” #talk:neutral #face:warm #pose:open
        - "hardening": “I didn't ask about that,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I felt a bit sorry for her, and then I was thinking about supper.” #move:affirm #fit:missed #principle:undershooting #why:She asked about one thing that you'd noted, and hears about the rest. To be honest about the wrong moment goes past the one that's meant; stay with the line that she read out.]
    { reaction:
        - "opening": “And with that?” she says. She's still on the line. #talk:neutral #face:thoughtful
        - "hardening": “And what was it?” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> the_ring

=== the_ring ===
“There are fifty minutes in a car in this,” she says. #talk:neutral #face:neutral
{asked_safety:“You asked her, and she said no. What was that like?” #talk:neutral #face:thoughtful|“Did you think of asking her if she wants to live?” #talk:neutral #face:thoughtful}
* [“It seemed too large, for what she'd said. It seems large now, when you say it.” #move:repair #fit:{asked_safety: partial|attuned} #principle:safety-first #why:{asked_safety:She asked what it was like to ask, and this is the half of it that came before.|She asked if you had thought of asking, and this is honest about why you hadn't.} What stood in the way of asking is what there is to look at; say it, and then ask on Friday.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's never too large,” she says. “It's five seconds. On Friday.” #talk:neutral #face:warm #pose:open
        - "hardening": “It's five seconds,” she says. #talk:neutral #face:neutral
        - else: “Good,” she says. #talk:neutral #face:thoughtful
    }
* [“It was frightening, for about a second, and then we went on to something else.” #move:affirm #fit:{asked_safety: attuned|missed} #principle:safety-first #why:{asked_safety:She asked what it was like to ask.|She asked if you'd thought of asking, and this is about being frightened.} How it was to ask is what makes one ask again; tell that, if you did.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “For about a second,” she says. “It stays like that.” #talk:neutral #face:warm #pose:open
        - "hardening": “To something else,” she says. #talk:neutral #face:thoughtful
        - else: “Good,” she says. #talk:neutral #face:thoughtful
    }
* [“She told it so lightly that I thought it was nothing. I took that as an answer.” #move:reassure #fit:missed #principle:minimising #why:{asked_safety:She asked how it was for you, and hears that it was nothing.|She asked if you had asked, and hears why not.} Such things are often told lightly; ask, whatever the tone.]
    { reaction:
        - "opening": “Then we can laugh,” she says. She doesn't. #talk:neutral #face:thoughtful
        - "hardening": “Ask her,” she says. #talk:neutral #face:neutral
        - else: “Ask her all the same,” she says. #talk:neutral #face:neutral
    }
* [“What words do you use for that? I never know how to put it so it doesn't sound like a form.” #move:open-question #fit:{asked_safety: missed|partial} #principle:permission #why:{asked_safety:She asked how it was, and you had found words.|She asked if you had asked, and how to do it may be what was in the way.} Asking how is good, once the question that was put has been answered; say that you didn't, and then ask.]
    { reaction:
        - "opening": “Those,” she says. “‘Do you want to live?’ And then I'm quiet.” #talk:neutral #face:warm
        - "hardening": “You've just used some,” she says. #talk:neutral #face:neutral
        - else: “Short ones,” she says. #talk:neutral #face:thoughtful
    }
- {
    - looked >= 2: -> ending_sheet
    - else: -> ending_clear
}

=== ending_sheet ===
You're in the street before you find that you have left your notes with her. You think about going back for them. #face:warm #clock:18:00 #ending:without-the-sheet
-> END

=== ending_clear ===
‘Thank you,’ you say. ‘That was really clear.’ You hear it when you've said it. #face:neutral #clock:18:00 #ending:really-clear
-> END

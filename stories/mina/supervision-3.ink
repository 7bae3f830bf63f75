// Mina Seo, supervision after session 3: what it cost, and what is kept.
INCLUDE ../contract.ink

VAR left_blank = false     // between 2: the code was left open
VAR put_absent = false     // between 2: ‘absent’
VAR sat_it_out = false     // between 2: waited out the hour
VAR owned_minding = false  // between 2: noted that it had been minded
VAR asked_safety = false   // session 1: asked plainly about safety
VAR asked_safety_2 = false   // session 2: asked plainly about safety
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> the_whole

=== the_whole ===
{saw_albrecht: Thursday, half past five. You have brought her Mina again.|Thursday, half past five, over the bicycle shop. You have brought her Mina.} #light:room #sky:dusk #clock:17:30 #face:neutral #pose:lap
~ saw_albrecht = true
You have the case study with you, the one for the training, eleven pages.
{sat_it_out:“There's an hour in here with nobody in it,” she says, “and you've given it one line. What isn't in that line?” #talk:neutral #face:thoughtful|“In eleven pages,” she says. “What did you have to take out?” #talk:neutral #face:thoughtful}
* {sat_it_out} [“I sat in her chair, for some of it. I wanted to see what she sees.” #move:inform #fit:attuned #principle:immediacy #why:She asked what you did with your hands in the empty hour. What the body did when nobody was there is a good witness; tell it, and leave off what it means.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And what does she see?” she says. You have to think. “Me,” you say. “And a clock.” #talk:neutral #face:warm #pose:open
        - "hardening": “When was that?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I got quicker with her, and brighter. I liked who I was on those Fridays, and there wasn't a heading for it.” #move:affirm #fit:{sat_it_out: partial|attuned} #principle:repair-own-part #why:{sat_it_out:She asked about your hands, and this is about how you were in the other hours.|She asked what you had to take out.} What has no heading is often one's own part; put it in, even if it's only here.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I'd have read that part,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “Go on,” she says. #talk:neutral #face:neutral
        - else: “Quicker,” she says. “Yes.” #talk:neutral #face:thoughtful
    }
* [“It took me two weekends. I kept changing all of it into the past tense.” #move:affirm #fit:missed #principle:minimising #why:She asked what isn't in it, and hears how it was to write. How hard something was to write goes past what was left out; look who that is.]
    { reaction:
        - "opening": “And what was it before?” she says. #talk:neutral #face:thoughtful
        - "hardening": “It reads well,” she says. #talk:neutral #face:neutral
        - else: “I know,” she says. #talk:neutral #face:neutral
    }
* [“I was afraid you'd find it thin, so I've put a lot in.” #move:repair #fit:missed #principle:expert-trap #why:She asked you something, and hears what you were afraid she'd think. To write for the supervisor is what the client did with the log; answer what you were asked.]
    { reaction:
        - "opening": “I'd cut the headings,” she says. “What is under them?” #talk:neutral #face:warm
        - "hardening": “Seven out of ten,” she says. You've written it down before you see her face. #talk:neutral #face:neutral
        - else: “It's as long as it is,” she says. #talk:neutral #face:neutral
    }
- -> the_bracket

=== the_bracket ===
She has found a place in your first notes. “There's a bracket here,” she says. “From the sixteenth.” #talk:neutral #face:neutral
{ truth:
    - "graded": ‘(Seems all right about the log.)’ “And who wrote that?” she says. “I mean in which mood?” #talk:neutral #face:thoughtful
    - "worth": ‘(Enjoys her work.)’ “How did you know?” she says. “On the sixteenth.” #talk:neutral #face:thoughtful
    - else: ‘(Parents: nothing relevant.)’ “What would have been relevant?” she says. #talk:neutral #face:thoughtful
}
{left_blank:“You told Joy to leave it blank,” she says. “Here you'd made up your mind.” #talk:neutral|{put_absent:“You put ‘absent’ in Joy's book, and here you were quite generous.” #talk:neutral|“You're quick with words for people,” she says. #talk:neutral}}
* [“I was relieved. I'd been afraid she'd cry, and she said thank you.” #move:affirm #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:praise-for-compliance #why:{truth == "graded":She asked in which mood you wrote that she took it well.|{truth == "worth":She asked how you knew, and this is about being relieved.|She asked what would have been relevant, and this is about the log, though it does say why you left it there.}} A bracket has a mood; say which, and what it had kept you from seeing.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So somebody took it well,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “And then?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“She lit up for a second, and I took the second.” #move:repair #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:premature-focus #why:{truth == "graded":She asked about your mood, and it's true of that bracket as well, a little.|{truth == "worth":She asked how you knew, on the sixteenth.|She asked what would have been relevant, and this is about her work.}} To have taken the first thing one saw is a mistake that can be said in one sentence; say it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It was a good second,” she says. “And the one after it?” #talk:neutral #face:warm #pose:open
        - "hardening": “Lit up?” she says. “At her parents?” #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“They're old, and somebody does their forms. I had it all there, and I put a bracket round it.” #move:inform #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:minimising #why:{truth == "graded":She asked about a mood, and this is about her parents.|{truth == "worth":She asked how you knew that she enjoys her work, and this is at least something that you had and didn't see.|She asked what would have been relevant.}} What was there and not counted should be named, piece by piece; say what you had.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Relevant's a strange word,” she says. “She'd have used it.” #talk:neutral #face:warm #pose:open
        - "hardening": “That isn't this bracket,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“Not much, at the time. I only saw it when I read the whole of it again.” #move:interpret #fit:missed #principle:expert-trap #why:She asked about the sixteenth, and hears about now. Reading it again is quick to be clear; go back to the day, and say how it was then.]
    { reaction:
        - "opening": “And without it?” she says. #talk:neutral #face:thoughtful
        - "hardening": “Good,” she says. #talk:neutral #face:neutral
        - else: “It usually is,” she says. #talk:neutral #face:neutral
    }
- -> what_it_cost

=== what_it_cost ===
{owned_minding:“‘I minded’,” she reads. “And what did you do with the minding?” #talk:neutral #face:thoughtful|“She's always saying sorry,” she says. “And you? What did it cost you?” #talk:neutral #face:thoughtful}
* {owned_minding} [“I took it into the next hour, and when she asked if I'd been cross I said a bit. It was harder than the question about dying.” #move:repair #fit:attuned #principle:immediacy #why:She asked what you did with the minding. A feeling that has been noted can be used, in small coin, when the client asks; say how it went.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It is harder,” she says. “Nobody dies of it.” #talk:neutral #face:warm #pose:open
        - "hardening": “Did you mind?” she says. “It isn't here.” #talk:neutral #face:thoughtful
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“Friday afternoons. I go home and lie on the floor, and I tell people that I'm writing.” #move:affirm #fit:{owned_minding: partial|attuned} #principle:pacing #why:{owned_minding:She asked what you did with the minding, and lying on the floor may be part of that.|She asked what you paid.} What the work costs is part of what it is; say it in its own size.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I'd keep the floor,” she says, “and leave out the writing.” #talk:neutral #face:warm #pose:open
        - "hardening": “And the minding?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I slept badly in September. I'd wake up and think of something I hadn't written down.” #move:repair #fit:{owned_minding: missed|partial} #principle:minimising #why:{owned_minding:She asked what you did with the minding, and hears how you slept.|It's a part of what it cost, and it went to the notes.} What one lies awake with is worth telling; then look whom it was for.]
    { reaction:
        - "opening": “And on Fridays, at about three?” she says. #talk:neutral #face:thoughtful
        - "hardening": “Most people do,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“I let her move it three times, and I liked it that she asked so nicely.” #move:affirm #fit:{owned_minding: missed|partial} #principle:collusion #why:{owned_minding:She asked what you did with the minding, and hears what you liked.|She asked what it cost, and what you liked about it comes near that.} What one liked about it is worth telling, and it isn't what it cost; say that first.]
    { reaction:
        - "opening": “And what did they cost,” she says, “the three times?” #talk:neutral #face:thoughtful
        - "hardening": “I see,” she says. #talk:neutral #face:neutral
        - else: “So nicely,” she says. #talk:neutral #face:neutral
    }
- {asked_safety || asked_safety_2: “You asked her if she wants to live, and it's in here,” she says. “That stays in.” #talk:neutral #face:neutral|“‘I could just not’,” she reads. “If you haven't asked her what she meant, ask her on Friday. It's the first thing.” #talk:neutral #face:neutral}
{
    - looked >= 3: -> ending_ten
    - looked >= 2: -> ending_question
    - else: -> ending_well
}

=== ending_ten ===
On the way down you sit on the stairs, between the second floor and the first. It's ten minutes before you get up, and you haven't done anything with them. #face:warm #clock:18:00 #ending:ten-minutes
-> END

=== ending_question ===
She gives you back the pages. On the last page she has put a question mark, in pencil, and nothing else. #face:warm #clock:18:00 #ending:question-mark
-> END

=== ending_well ===
“It's very well organised,” she says, and gives you back the pages. ‘Thank you,’ you say. #talk:neutral #face:neutral #clock:18:00 #ending:well-organised
-> END

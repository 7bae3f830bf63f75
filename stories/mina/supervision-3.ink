// Mina Seo, supervision after session 3: what it cost, and what is kept.
INCLUDE ../contract.ink

VAR left_blank = false     // between 2: the code was left open
VAR put_unable = false     // between 2: ‘unable to attend’
VAR put_absent = false     // between 2: ‘absent’
VAR sat_it_out = false     // between 2: waited out the hour
VAR owned_minding = false  // between 2: noted that it had been minded
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> the_whole

=== the_whole ===
{saw_albrecht: Thursday, half past five. It's the last time for Mina.|Thursday, half past five, over the bicycle shop. You bring her Mina, now that it's over.} #light:room #sky:dusk #clock:17:30 #face:neutral #pose:lap
~ saw_albrecht = true
You have the report with you, eleven pages.
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
        - "hardening": “Not in that hour,” she says. #talk:neutral #face:neutral
        - else: “Quicker,” she says. “Yes.” #talk:neutral #face:thoughtful
    }
* [“Nothing that matters for a report, I think. It's all in there, if one reads it slowly.” #move:reassure #fit:missed #principle:minimising #why:She asked about something that isn't in the report, and hears that there's nothing. A fair picture has somebody left out of it; look who that is.]
    { reaction:
        - "opening": “Fair to whom?” she says. #talk:neutral #face:thoughtful
        - "hardening": “Then I'll read it,” she says. #talk:neutral #face:neutral
        - else: “I'm sure,” she says. #talk:neutral #face:neutral
    }
* [“Is it too long? I could cut the history, if you think that that would be better.” #move:open-question #fit:missed #principle:expert-trap #why:She asked you something, and is asked for a mark. To ask the supervisor what would be better is what the client did; answer what you were asked.]
    { reaction:
        - "opening": “I'd cut the headings,” she says. “What is under them?” #talk:neutral #face:warm
        - "hardening": “Seven out of ten,” she says. You've written it down before you see her face. #talk:neutral #face:neutral
        - else: “It's as long as it is,” she says. #talk:neutral #face:neutral
    }
- -> the_bracket

=== the_bracket ===
She has found a place in your first notes. “There's a bracket here,” she says. “From the sixteenth.” #talk:neutral #face:neutral
{ truth:
    - "graded": ‘(Took the log well.)’ “And who wrote that?” she says. “I mean in which mood?” #talk:neutral #face:thoughtful
    - "worth": ‘(Enjoys her work.)’ “How did you know?” she says. “On the sixteenth.” #talk:neutral #face:thoughtful
    - else: ‘(Parents: nothing relevant.)’ “What would have been relevant?” she says. #talk:neutral #face:thoughtful
}
{left_blank:“You left Joy's book open,” she says, “and you closed this.” #talk:neutral|{put_absent:“You put ‘absent’ in Joy's book, and here you were quite generous.” #talk:neutral|“You're quick with words for people,” she says. #talk:neutral}}
* [“I was relieved. I'd been afraid she'd cry, and she said thank you.” #move:affirm #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:praise-for-compliance #why:{truth == "graded":She asked in which mood you wrote that she took it well.|{truth == "worth":She asked how you knew, and this is about being relieved.|She asked what would have been relevant, and this is about the log, though it does say why you left it there.}} A bracket has a mood; say which, and what it had kept you from seeing.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So somebody took it well,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “About her work?” she says. #talk:neutral #face:neutral
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
{owned_minding:“‘I minded’,” she reads. “And what did you do with the minding?” #talk:neutral #face:thoughtful|“She pays all the time,” she says, “in sorries. And you? What did you pay?” #talk:neutral #face:thoughtful}
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
* [“Some sleep, in September. It's better now that I've got a fixed evening for the notes.” #move:reassure #fit:missed #principle:minimising #why:{owned_minding:You wrote that you minded, and speak of sleep, and that it's better.|She asked what you paid, and hears that it's been dealt with.} What is said to be over is usually still being paid; look where.]
    { reaction:
        - "opening": “Better,” she says. “And on Fridays, at about three?” #talk:neutral #face:thoughtful
        - "hardening": “Then you were lucky,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“I think I should have set clearer limits from the start, about the times and about the e-mails.” #move:persuade #fit:missed #principle:righting-reflex #why:{owned_minding:She asked about a feeling, and hears about rules.|She asked what it cost you, and hears what you should have done.} A rule for next time is a way of not saying how it was this time; say that first.]
    { reaction:
        - "opening": “Perhaps,” she says. “What did they cost, the e-mails?” #talk:neutral #face:thoughtful
        - "hardening": “Do that,” she says. #talk:neutral #face:neutral
        - else: “You could,” she says. #talk:neutral #face:neutral
    }
- {
    - looked >= 3: -> ending_ten
    - looked >= 2: -> ending_question
    - else: -> ending_well
}

=== ending_ten ===
On the way down you sit on the stairs, between the second floor and the first. It's ten minutes before you get up, and you haven't done anything with them. #face:warm #clock:18:00 #ending:ten-minutes
-> END

=== ending_question ===
She gives you back the report. On the last page she has put a question mark, in pencil, and nothing else. #face:warm #clock:18:00 #ending:question-mark
-> END

=== ending_well ===
“It's very well organised,” she says, and gives you back the report. ‘Thank you,’ you say. #talk:neutral #face:neutral #clock:18:00 #ending:well-organised
-> END

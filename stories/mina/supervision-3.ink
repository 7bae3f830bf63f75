// Mina Seo, supervision after session 3: the last Thursday for this case, and a finished report. Dr. Albrecht speaks, you
// answer. In the old notes there are brackets, and somebody in them who was very sure.
INCLUDE ../contract.ink

VAR sat_it_out = false     // between 2: the trainee stayed with the empty chair
VAR owned_minding = false  // between 2: her absence was minded, and owned
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room

-> all_of_her

=== all_of_her ===
Thursday, and the last one for Mina: the course allows a case so many. Next week you're to bring somebody else. {saw_albrecht: The bicycle shop has its lights on.|It's three floors up, over a bicycle shop.} #light:room #clock:12:30
~ saw_albrecht = true
You have got the case report with you, bound. Three thousand words. Dr. Albrecht weighs it on one hand, with an apple on the other. #pause:1400
{
    - before == "own-ink" || before == "optional-field" || before == "level-two": It closes with what she did on Friday, just before she went. You've checked the quotation twice. #pause:1000
    - before == "every-other": The last heading is ‘Arrangements’. It looks more settled there than it did in the room. #pause:1000
    - before == "medium-face": Two small faces with straight mouths are in it, as Figure 1. #pause:1000
    - before == "said-aloud": Its last word is ‘Bye’. You've tried that with a full stop and without. #pause:1000
    - else: Her review's at the back of it, as an appendix. #pause:1000
}
“So,” she says. “In three thousand. What did you have to take out?” #talk:neutral

* [“That there were weeks I hoped she wouldn't come.” #move:simple-reflection #fit:attuned #principle:immediacy #why:She weighs the thing and asks about what isn't in it. It tells her one thing that isn't, and that you'd rather nobody had.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And one Friday she didn't,” says Dr. Albrecht. There is no blame in it that you can find, and you do look. #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “It's only nine words,” she says. You say it was a matter of relevance, and hear that go by. #talk:neutral #face:neutral #pose:lap
        - else: “Nine words,” she says. “There'd have been room.” #talk:neutral #face:neutral #pose:lap
    }
* [“I got faster with her, and funnier. I rather liked who I was. There wasn't a heading for that.” #move:complex-reflection #fit:attuned #principle:repair-own-part #why:She asked what came out to make it fit. What came out was that you'd enjoyed it, and what being quick and funny with Mina was like.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “What would the heading be?” she says. All of those that come to you are jokes. The fourth one isn't. #talk:neutral #pause:2000 #face:thoughtful #pose:forward
        - "hardening": “I've heard that you are funny,” she says. You'd just been about to be. #talk:neutral #face:neutral #pose:lap
        - else: “I'd have read that part,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“Only some of the background. The main phases are all in there, with dates.” #move:inform #fit:missed #principle:collusion #why:It answers for the report, and the report's in order. She'd asked what you did to it so that it would be.]
    { reaction:
        - "opening": “And you?” she says. “On which date do you come in?” #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “It's very complete,” she says, and knocks on it. It sounds like a door. #talk:neutral #face:neutral #pose:lap
        - else: She looks up a date, to be polite. It's correct. #pause:1200
    }
* [“I know, it's far too long. I could get it down to two, if that'd be easier for you.” #move:reassure #fit:missed #principle:righting-reflex #why:Nobody called it long. She asked what is missing, and is offered more of it, as a favour.]
    { reaction:
        - "opening": “I like long,” she says. “Who was it that told you it's too much?” She doesn't only mean the report. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “As you like,” she says. Now it's homework. #talk:neutral #face:neutral #pose:lap
        - else: “I asked what is out,” she says, “and you take out a thousand more.” #talk:neutral #face:neutral #pose:lap
    }
* [“My own part in it, I suppose. One always leaves oneself out.” #move:interpret #fit:partial #principle:undershooting #why:It's the answer one gives in supervision, and it's true of everyone. She asked what you took out, and so far it is ‘one’.]
    { reaction:
        - "opening": “One does,” she says. “And you? Which part?” You find that you'd have to look it up. #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “Correct,” she says, as to a crossword. #talk:neutral #face:neutral #pose:lap
        - else: “One,” she says. “Yes. I have had a lot of reports from One.” #talk:neutral #face:neutral #pose:lap
    }
- -> in_brackets

=== in_brackets ===
She puts the report under her chair. “Read me what you jotted down at the time. In the green.” So you read her some of it, {truth == "father":from one of the Fridays|from the Tuesday with the log}. #talk:neutral
“There your voice goes down,” she says, “as if for the small print.” Those are brackets, you tell her. “Then with the brackets, please. But slower.” #talk:neutral #pause:1200
{ truth:
    - "graded": ‘Is it bad? (sleep).’ You'd had the pen in your hand when she asked you that, and later, between two small curves, you had put what she meant. #pause:1800 #evidence:is-it-bad
    - "worth": ‘I fixed the whole of refunds on Sunday, in my coat, on the stairs at home (heating).’ A coat, at night, indoors; and you'd had a word for it. #pause:1800 #evidence:coat-on-the-stairs
    - else: ‘That's Dad's. I had him do my jacket (perk).’ She'd said ‘had him’, and not ‘he did’. You'd known why, in one word. #pause:1800 #evidence:had-him-do-it
}
“Hm. And who is that?” she says. “In the brackets?” #talk:neutral

* [“Somebody in a hurry. She'd hand me a thing, and it'd be filed before she had let go of it.” #move:complex-reflection #fit:attuned #principle:repair-own-part #why:She asks who, and gets somebody: what they do with their hands, and to whom. It doesn't excuse them or send them away.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I know that one,” she says. “They're very good with post.” She has moved her foot, and the report has gone a bit further under. #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “And now you're filing them,” she says. It's so, and it stings rather. #talk:neutral #face:neutral #pose:lap
        - else: “In a hurry to be where?” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“It's only shorthand. You have to put something, or you can't read it a week later.” #move:persuade #fit:missed #principle:minimising #why:It speaks up for brackets. She hadn't anything against them; she had heard somebody in there, and asked who it was.]
    { reaction:
        - "opening": “And a week later,” she says, “who did you read?” You look. You'd read the bracket. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “I see,” she says. You go on to tell her about abbreviations. #talk:neutral #face:neutral #pose:lap
        - else: “Something, yes,” she says. “I only wondered who puts it.” #talk:neutral #face:neutral #pose:lap
    }
* [“Somebody who'd got her wrong from page one. It was all there, and I walked straight past it.” #move:confront #fit:missed #principle:premature-focus #why:It finds the culprit very quickly, and it's you. The case is shut again, only with another person in the dock, and she had asked who it was.]
    { reaction:
        - "opening": “‘All there’,” she says. “What was?” You open your mouth. It's less than you had thought. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “Guilty,” she says, “and it took no time at all.” #talk:neutral #face:neutral #pose:lap
        - else: “That's one more bracket,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“Me, on top of things. Can I read it to you without?” #move:seek-collaboration #fit:attuned #principle:evocation #why:‘In the brackets?’ was a real question, and that's a short real answer. Then it's curious about the line as Mina said it, with nothing after.]
    ~ looked = looked + 1
    { reaction:
        - "opening": You read it without. It stops in a place where you have never let it stop. Dr. Albrecht has stopped chewing. #pause:2800
        - "hardening": You read it without, twice, well. “Now you do it like an actor,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “Please,” she says. It's a good deal longer, without. #talk:neutral #pause:1400 #face:neutral #pose:lap
    }
* [“What would you have put in them?” #move:open-question #fit:partial #principle:expert-trap #why:It's a fair thing to want to know, and hers would no doubt be better. It would be a bracket, though, and with the same line in front of it.]
    { reaction:
        - "opening": “I never write anything down,” she says. “I'd only believe it.” #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": “You've got enough in there,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “I've met her for half an hour,” she says, “and in your voice.” #talk:neutral #face:neutral #pose:lap
    }
- -> the_price

=== the_price ===
A bell goes, down in the shop, and then a bigger one, from a church. There are ten minutes. #pause:1600
{
    - rupture == "open": “Something's still lying on the floor between you and her,” she says. “You step over it very nicely.” #talk:neutral
    - sat_it_out: “The day she didn't come you sat there with her chair,” she says. “You told me that looking out of the window.” #talk:neutral
    - owned_minding: “‘I minded,’ you said, about the day she didn't come,” she says. “You said it under your breath.” #talk:neutral
    - else: “Of the day she didn't come,” she says, “I've had the date and the time.” #talk:neutral #face:neutral #pose:lap
}
“She pays all the time, in sorries if she has nothing smaller.” She's got as far as the core, and doesn't stop there. “And you? What did you pay?” #talk:neutral #pause:1600

* [“Friday afternoons. I'm no use to anybody after her. I go home and lie on the floor.” #move:simple-reflection #fit:attuned #principle:immediacy #why:She asked for a price, in Mina's own coin. It names one, with a day on it and a floor, and doesn't say that it was too much.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I would keep the floor,” she says, “for the next one.” #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “And who knew about that?” she says. It's kind. You hear it as an inspection, and say that it isn't every week. #talk:neutral #face:neutral #pose:lap
        - else: “All afternoon?” she says. She's asking as one asks about a train. #talk:neutral #face:neutral #pose:lap
    }
* [“I'll miss her. And I've told her to you as a funny story. It's what she did with the car.” #move:complex-reflection #fit:attuned #principle:repair-own-part #why:She wants to know what it cost. It says the plain thing first, and then how you have kept it from being one; Mina had shown you how that's done.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “I laughed, too,” says Dr. Albrecht. It's some time before either of you says anything else. #talk:neutral #pause:3000 #face:warm #pose:open
        - "hardening": “You tell it very well,” she says. That doesn't help, and she can see that it doesn't. #talk:neutral #face:neutral #pose:lap
        - else: “Fifty minutes, wasn't it, in the car?” she says. “As long as one of ours.” #talk:neutral #pause:1400 #face:neutral #pose:lap
    }
* [“Nothing, honestly. It was a privilege. I've learnt such a lot from her.” #move:affirm #fit:missed #principle:minimising #why:She'd asked for a price and is given a review, a warm one. People write those when they'd like to be out of the door.]
    { reaction:
        - "opening": “One writes that in the book,” she says, “when one's leaving the hotel.” You can see the book. #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": “I'm glad,” she says. It only wanted stars. #talk:neutral #face:neutral #pose:lap
        - else: “So much,” she says, “and for nothing. In this town.” #talk:neutral #face:neutral #pose:lap
    }
* [“I'd put it as three points: lateness has several meanings, tasks say something, and I need to slow down.” #move:summary #fit:missed #principle:expert-trap #why:Those are what you got. They've been ready since the report, and she asked what you gave.]
    { reaction:
        - "opening": “The third,” she says. “Say that one slower.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “Three,” she says. “It's a good number, for a slide.” #talk:neutral #face:neutral #pose:lap
        - else: “That's what you bought,” she says. “I asked what it was.” #talk:neutral #face:neutral #pose:lap
    }
* [“Does it always cost something? Does it get any less?” #move:closed-question #fit:partial #principle:question-trap #why:There's worry in it, and it's honest. It asks for the going rate, though, and leaves your own receipt in your pocket.]
    { reaction:
        - "opening": “I had one in 1994 who was never once late,” she says. “I still look for her on trams.” #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “I'm too old for prices,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “Ask me after you've told me yours,” she says. #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked == 3: -> ending_ten_minutes
    - looked == 2 && reaction == "opening": -> ending_ten_minutes
    - looked >= 1: -> ending_question_mark
    - else: -> ending_well_organised
}

=== ending_ten_minutes ===
“Next week somebody else,” she says, and gives you the report. “I'd like to have known her.” #talk:neutral #pause:1800
On the way down you stop, between the second floor and the first, and sit on the stairs in your coat. Somebody below is trying out a bell. #pause:2200
It's ten minutes before you get up. You haven't done anything with them. #ending:ten-minutes
-> END

=== ending_question_mark ===
“Next week somebody else,” she says, and gives you the report. “Bring me their small print.” #talk:neutral #pause:1600
On the bus you get out the old page. It's in green ink, and won't rub out. You put a question mark inside the bracket; there is just about room. #ending:question-mark
-> END

=== ending_well_organised ===
“It's a good report,” she says. “I hope they'll like it.” #talk:neutral #pause:1600
They do. It comes back in three weeks: sixty-eight, and ‘well organised’. #pause:1400
You look through it for a place where somebody stopped. There's one, on page two. They have drawn a neat ring round a gap. #ending:well-organised
-> END

// Mina Seo, supervision after session 1: half an hour with Dr. Albrecht, over the bicycle shop. She speaks, you answer.
// What was told quickly is asked for again, slower. The referral form has boxes that have never been read aloud.
INCLUDE ../contract.ink

VAR owned_log = false      // session 1: the trainee owned a share of the log
VAR log_dropped = false    // session 1: the sheet was put down for good
VAR sheet_in_file = false  // session 1: the trainee kept the sheet
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room
VAR slowed = false         // the hour was told slower, with the trainee in it

-> three_floors

=== three_floors ===
~ saw_albrecht = true
Thursday, half past twelve: three floors up, over the bicycle shop. You took the stairs at a run, and said sorry to the door. #light:room #clock:12:29
It's twenty-nine minutes past. Dr. Albrecht looks at the clock on behalf of you both, and rubs an apple on her sleeve. #pause:1800
{ before:
    - "renamed": You've brought the hour on one sheet. It ends on ‘Dentist’ and seven letters; you have been looking forward to that bit since Tuesday. #pause:1000
    - "coat-off": You've brought the hour on one sheet, in four parts. The last of them is a scarf, and it rounds things off nicely. #pause:1000
    - "full-marks": You've brought the hour on one sheet, under five headings. You hadn't counted them until now. #pause:1000
    - else: You've brought one sheet. It has the headings on it and, under each of them, a good deal of white. #pause:1000
}
“So,” she says. “Who is late?” #talk:neutral

* [“Nobody. I think I've been running since Tuesday.” #move:simple-reflection #fit:attuned #principle:immediacy #why:She looked at the clock and asked one plain thing. It gives the plain answer, and then looks at the running, which is yours to look at.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “That's a long way,” she says. “Sit down. Tuesday can come in when it has caught up with you.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “Hm,” she says. You have the feeling that you put it rather well, and that this is the trouble with it. #talk:neutral #face:neutral #pose:lap
        - else: “Since Tuesday.” She bites the apple, and waits for more. #talk:neutral #face:neutral #pose:lap
    }
* [“Mina was. Eleven minutes, and it's three out of three now. {before == "dark-screen":I've done the headings|It's all on here}, so that we can be quick.” #move:summary #fit:missed #principle:collusion #why:She asked about the person who'd run upstairs, and has been given a sheet about somebody else. ‘So that we can be quick’ is what Mina might have said.]
    { reaction:
        - "opening": “We could,” she says. She lays the sheet on the carpet beside her, face up. “There. Now you have nothing in your hands.” #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": She reads it. “Very clear,” she says, and gives it you back. It took her forty seconds, and there's half an hour. #talk:neutral #face:neutral #pose:lap
        - else: “Tidy,” she says. “It could have come by post.” #talk:neutral #face:neutral #pose:lap
    }
* [“Sorry. I didn't like to waste any of your time. I'm ready whenever you are.” #move:reassure #fit:missed #principle:repair-own-part #why:Nobody's late; she has just shown you the clock. It apologises all the same, and gets ready to be good.]
    { reaction:
        - "opening": “It's a big sorry,” she says, “for minus one minute.” #talk:neutral #pause:1400 #face:warm #pose:open
        - "hardening": “Then I'm ready too,” she says. The pair of you sit there, being ready. #talk:neutral #face:neutral #pose:lap
        - else: “It's my lunch,” she says. “You can't waste it. Look, I am eating it.” #talk:neutral #face:neutral #pose:lap
    }
* [“I expect I've caught it off her. She runs, so now I'm running. It's almost funny.” #move:interpret #fit:partial #principle:expert-trap #why:Quite possibly right, and very fast. It has explained the running before either of you could have a look at it.]
    { reaction:
        - "opening": “Maybe,” she says. “And before you knew her, did you walk?” You have to think. #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “That was quick,” she says, with interest. #talk:neutral #face:neutral #pose:lap
        - else: “Like a cold,” she says. She is neither for it nor against it. #talk:neutral #face:neutral #pose:lap
    }
- -> the_telling

=== the_telling ===
You tell her the hour in six minutes. It goes well: forty-three per cent, CHEF HAS HAD NEWS, the lilac button. You do the voice. #pause:1200
“You do her very well,” she says. “I laughed twice. Which chair were you in?” #talk:neutral
{
    - rupture == "open": “Towards the end she gets nicer and nicer, and you tell it faster and faster.” #talk:neutral #pause:1200
    - owned_log: “It was your sheet, you say, your boxes. You took that part at a gallop.” #talk:neutral #pause:1200
    - log_dropped: “And then ‘so that's the log finished’, like somebody who has sold a car.” #talk:neutral #pause:1200
    - else: “And at the log your voice goes up a floor.” #talk:neutral #pause:1200 #face:neutral #pose:lap
}
“From the log again, please. But slower.” #talk:neutral

* [“She put it on the table and said forty-three. I went hot. I looked at the boxes so as not to look at her.” #move:complex-reflection #fit:attuned #principle:immediacy #why:She'd asked which chair you were in. It goes and sits there: what was said, what it did to you, and where you put your eyes.]
    ~ looked = looked + 1
    ~ slowed = true
    { reaction:
        - "opening": “So,” she says, to a place on the carpet where there might be a sheet. “That's two people looking at boxes. Who was looking at her?” #talk:neutral #pause:2400 #face:thoughtful #pose:forward
        - "hardening": “Hot,” she says. You explain it, in four good sentences, and it's cold by the second. #talk:neutral #face:neutral #pose:lap
        - else: “That was slower,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I ruled those boxes on a Sunday, all fourteen, with a ruler. I was a bit in love with them.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:That wasn't in the six minutes. Told slowly, the log has somebody in it who wanted it to be liked, and you hadn't mentioned them.]
    ~ looked = looked + 1
    ~ slowed = true
    { reaction:
        - "opening": “Ah, there you are,” she says, as if you'd that moment come in. “And on the Tuesday, when it came out of her bag?” #talk:neutral #pause:2200 #face:thoughtful #pose:forward
        - "hardening": “With a ruler,” she says. You hear yourself begin to defend the ruler. #talk:neutral #face:neutral #pose:lap
        - else: “Fourteen,” she says. “There can't have been much left of the Sunday.” #talk:neutral #face:neutral #pose:lap
    }
* [“A log's the first thing that anybody would give her, though. It's in all the guidelines for poor sleep.” #move:persuade #fit:missed #principle:expert-trap #why:No one has said that the log was wrong. She asked to hear it again, and it has been given a lawyer.]
    { reaction:
        - "opening": “It is,” she says. “I give it to people. Then they lose it, and I'm offended for a day.” She doesn't look as though she minds you knowing. #talk:neutral #pause:1600 #face:warm #pose:open
        - "hardening": “Of course,” she says, and waits. You let her have a second guideline. #talk:neutral #face:neutral #pose:lap
        - else: “I believe you,” she says. “I'd still like to hear it slower.” #talk:neutral #face:neutral #pose:lap
    }
* [“Was it a mistake to give it to her? You can tell me. I'd sooner know.” #move:closed-question #fit:missed #principle:question-trap #why:She wanted to hear the minute, and is asked what it gets. Somebody else put a sheet on a table this week and waited to be told how bad it was.]
    { reaction:
        - "opening": “And now it's you with a sheet on the table,” she says. It isn't a reproach. She only seems glad to have seen it. #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “I don't give marks. I'm too lazy,” she says. You laugh, and go on wanting one. #talk:neutral #face:neutral #pose:lap
        - else: “I'd have to hear it first,” she says. “I was eating.” #talk:neutral #face:neutral #pose:lap
    }
* [“I think she brings me numbers so that I won't see how tired she is.” #move:interpret #fit:partial #principle:collusion #why:It's a thought about Mina, and it may be a good one. The chair that Dr. Albrecht asked about was the other.]
    { reaction:
        - "opening": “It could be,” she says. “And what have you brought me?” She asks it quite lightly. You both look at the sheet. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “That's one for the exam,” she says. “You'll pass.” #talk:neutral #face:neutral #pose:lap
        - else: “Keep it,” she says. “Which chair?” #talk:neutral #face:neutral #pose:lap
    }
- -> the_boring_boxes

=== the_boring_boxes ===
{slowed && reaction != "hardening": You go on from there. It takes longer than all of it did before.|You go on from there, and it's soon done.} #pause:1200
“What else have you got of hers?” {sheet_in_file: There's the log, in its plastic, and behind it the form that she sent at twelve minutes past one in the morning.|At the back of your folder there is the form that she sent at twelve minutes past one in the morning.} #talk:neutral
You give her the good bits: exhausted (fine!), and, under ‘what would help’, tips. “No, all of it,” says Dr. Albrecht. “The boring boxes too.” #talk:neutral
{ truth:
    - "graded": There are two of them, stapled. You've only ever looked at the top one. Nine minutes past one, and twelve minutes past; as far as you can see, she has moved a comma. #pause:1800 #evidence:form-sent-twice
    - "worth": Box seven, preferred times. There's an evening to tick. She's left that, and ticked the middle of a working day. ‘1 is PERFECT,’ it says. #pause:1800 #evidence:one-is-perfect
    - else: Box nine, somebody for us to ring if we can't reach you. She has put a number. You've seen it before: it's the one at the top of the page, her own. #pause:1800 #evidence:her-own-number
}
“Hm,” she says, through the last of the apple, core and all. “And that? How did you hear that, the first time?” #talk:neutral #pause:1400

* [“I didn't. I had my two funny ones out of it by then, and stopped.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She asks how you heard it, and the true answer is that you hadn't. It says where you stopped reading, and what you had got by then.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “They were good ones,” she says. “I'd have stopped there myself.” She has turned her chair, so that you're both facing the form. #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “You needn't be sorry to me,” she says. You'd thought that you weren't. #talk:neutral #face:neutral #pose:lap
        - else: “Read me that one again,” she says. “I like it.” #talk:neutral #face:neutral #pose:lap
    }
* [“That's it, though, isn't it? It goes with the whole of Tuesday.” #move:interpret #fit:missed #principle:premature-focus #why:One box, read once, and the case is nearly shut. She asked how you'd heard it, and it is in use already.]
    { reaction:
        - "opening": “It may do,” she says. “What did you just do with your pen?” You've put the cap on. #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “Then we've finished early,” she says. “I can give you ten minutes back.” #talk:neutral #face:neutral #pose:lap
        - else: “One box,” she says, “and you look so much better.” #talk:neutral #face:neutral #pose:lap
    }
* [“Right. I'll ask her about it, first thing, next time. That's so useful.” #move:reassure #fit:missed #principle:righting-reflex #why:She'd asked you a question and is thanked for it. Something the two of you have only just seen has been made into a thing to do.]
    { reaction:
        - "opening": “First thing,” she says. “Before she's said sorry, or after?” You see the stairs, and the coat. You put the pen down. #talk:neutral #pause:1600 #face:thoughtful #pose:forward
        - "hardening": “You're welcome,” she says. Whatever it was going to be, it's over. #talk:neutral #face:neutral #pose:lap
        - else: “She'll hardly have sat down,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I can think of two reasons for it. I like the first one a lot better, and I don't know why I should.” #move:complex-reflection #fit:attuned #principle:double-sided #why:She hasn't asked what it means. It keeps two readings alive, and is curious about the one of you who would rather it were the first.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Don't tell me which,” she says, quite fast for her. “Not for a week.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “Only two?” she says. You start on a third, to oblige her. #talk:neutral #face:neutral #pose:lap
        - else: “What does it do for you, the first one?” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“What do you make of it?” #move:open-question #fit:partial #principle:expert-trap #why:It's real interest, and she'll have read a good many of these. But whatever she said would be your own opinion by the time that you were downstairs.]
    { reaction:
        - "opening": “I? I'd have missed it,” she says. “I only ever do the top half.” #talk:neutral #pause:1400 #face:thoughtful #pose:forward
        - "hardening": “She didn't send it to me,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “I've only now heard it,” she says. “So have you, I think.” #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked >= 2: -> ending_without_the_sheet
    - looked == 1 && reaction == "opening": -> ending_without_the_sheet
    - else: -> ending_really_clear
}

=== ending_without_the_sheet ===
{band == "guarded" || band == "wary": “You said ‘the client’ until about ten to,” she says at the door. “Then she had a name.”|“You say her name as if she were just outside,” she says at the door, and looks, in case.} #talk:neutral #pause:1600
You walk down. In the shop somebody is trying all the bells, one after another, to see which they are. #pause:1400
You're in the street before you find you've left the sheet with her. It'll be in her cabinet by now, and the key in her cardigan. You think about going back for it, and then about not. #ending:without-the-sheet
-> END

=== ending_really_clear ===
{band == "guarded" || band == "wary": “‘The client’,” she says at the door. “Seven times. She'd have a name, I expect.”|“I'd know her anywhere, by now,” she says at the door. “You, I'm less sure of.”} #talk:neutral #pause:1600
She gives you back your sheet. You thank her, and say that it's really clear. #pause:1200
You are half-way down, at a run, when you hear whose words those were. #ending:really-clear
-> END

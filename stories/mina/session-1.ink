// Mina Seo, session 1: two hours with you lie before it. She is late, sorry, coat on, six boxes of fourteen filled.
// She looks after a parking app and collects notices that say sorry. What the hurry protects is drawn by the program.
INCLUDE ../contract.ink

VAR pen_away = false      // the trainee put the green pen in the drawer
VAR owned_log = false     // the trainee owned a share in how the log was designed
VAR log_dropped = false   // the sheet was put down for good
VAR asked_best = false    // the trainee asked which notice is the best one
VAR pressed_extend = false // she bought herself ten minutes more
VAR sheet_in_file = false // the trainee kept the sheet
VAR said_late = false     // the trainee spoke of her being late
VAR arm_out = false       // one arm had come out of the coat
VAR coat_back = false     // she had done her coat up to go
VAR early_repair = false  // a first repair was needed

-> arrival

=== arrival ===
Eleven minutes past one. You hear her before you see her: two flights, at a run, in shoes that weren't bought for it. #face:anxious #pose:forward #gaze:door #light:room #sky:morning #clock:13:11 #until:13:50 #presence:gone
“Sorry. Sorry, sorry. Eleven. I told myself nine, and then there were more stairs.” #talk:neutral #gaze:meet #presence:here
She takes the front third of the chair, coat on, lanyard over the coat. The phone goes on her knee, face up, where a cat would go. #pose:held #gaze:down #evidence:coat-on
{ truth:
    - "graded": “I nearly turned round at the lights. Eleven's a worse number than not coming, if you think about it.” #talk:sustain #evidence:worse-than-not-coming
    - "worth": “They were all still talking. I just stood up and left. It felt like shoplifting.” #talk:neutral #gaze:away #evidence:like-shoplifting
    - else: There's a round paper sticker on her lapel: VISITOR, and a floor. She sees you read it, peels it off and folds it in four. #gaze:down #evidence:visitor-sticker
}

* [“No problem at all. You're here now, and that's the main thing.” #move:reassure #fit:missed #principle:minimising #why:The kindest reflex there is. She came in counting; she is told there was nothing to count, and what made her run two flights stays on the stairs.]
    { reaction:
        - "opening": “Ha. I am here.” She looks down, to check. “Most of me. The rest's looking for a space.” #gaze:down #talk:neutral #face:warm
        - "hardening": “No, it is a problem, though, it's your time.” She has the phone in her hand now. #talk:sustain #face:anxious #pose:held
        - else: “You're so nice about it.” It is what one says in shops. #talk:neutral #face:hollow
    }
* [“Have your breath first. We'll start when you do.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She is still on the stairs in her chest. It answers the running and leaves the lateness alone, and she gets to say when they begin.]
    { reaction:
        - "opening": She shuts her mouth and breathes through her nose, quite loudly, like a horse being reasonable. “Okay,” she says. “Hello.” #talk:change #pause:2600 #face:relief #pose:lap
        - "hardening": “No, I'm good, I'm fine, let's go.” She's talking on the in-breath. #talk:sustain #face:anxious
        - else: “That's generous. That's not how parking works.” She does take one, though. A breath. #talk:neutral #face:warm
    }
* [“That's three out of three you've been late for. What do you make of that?” #move:confront #fit:missed #principle:pacing #why:True, and asked with interest. It arrives eleven minutes into her own trial, and she has already convicted.]
    ~ said_late = true
    { reaction:
        - "opening": “That I'm consistent,” she says. Then, smaller: “I don't know. I leave on time.” #talk:sustain #face:tired #gaze:down
        - "hardening": “Four, if you count the one I moved.” She smiles with a great many teeth. #talk:discord #face:hollow #gaze:meet #eyes:angry
        - else: “No, I know. I know. I'll set off earlier. I'll put a fake meeting in.” #talk:neutral #face:anxious
    }
* [“And then there were more stairs.” #move:simple-reflection #fit:{truth == "graded": partial|attuned} #principle:parroting #why:Six words of hers, handed back with the joke intact: someone was listening to how she says it. If what she is hearing is a score, company on the stairs helps less than it might.]
    { reaction:
        - "opening":
            ~ arm_out = true
            “There always are. I think you add them.” One arm comes out of the coat, as though it had decided by itself. #talk:neutral #face:warm #pose:lap
        - "hardening": “I should've looked at the lift before I promised nine.” #talk:sustain #face:anxious #gaze:down
        - else: “Two whole floors of them.” She has nearly stopped panting. #talk:neutral #face:tired
    }
* [“Thirty-nine minutes, then. What would make them worth the run?” #move:open-question #fit:{truth == "worth": partial|missed} #principle:premature-focus #why:It respects her time and wants her purpose. But it does the sum aloud that she has been doing since the lights, and asks for a return on it.]
    { reaction:
        - "opening": “Oh God. If I could sit in something that isn't moving.” She hears that it's an answer. #talk:change #pause:2200 #face:tired
        - "hardening": “Right. Yes. Objectives.” She sits up as though someone had walked in. #talk:sustain #face:hollow #pose:forward
        - else: “Well. Anything, really. What do you normally get to by thirty-nine?” #talk:sustain #face:anxious
    }
- -> before_you_ask

=== before_you_ask ===
“So, before you ask.” It comes out of her bag in a plastic sleeve: your sheet, fourteen boxes, with last week's green rings round the gaps. #talk:neutral #pose:forward #gaze:down #face:anxious
“Six out of fourteen. Forty-three per cent. In my defence, they're quite small boxes.” #talk:sustain #gaze:meet #evidence:log-half
{ truth:
    - "graded": The two new nights are the same to the minute, in one ink, on one slope. #evidence:two-tidy-nights
    - "worth": Beside Sunday, where it says ‘notes’, she has put: 3 a.m. refunds!! (good). #evidence:roadmap-good
    - else: Both Wednesdays are bare. Both Thursdays say: in bed 12ish, up 3.40? 4? #evidence:both-wednesdays
}

* [“Six is great. Honestly, plenty of people never fill in one.” #move:affirm #fit:missed #principle:praise-for-compliance #why:Generous, and it is still a mark. She gave herself forty-three per cent; moving it up leaves the two of you marking.]
    { reaction:
        - "opening": “Is there a league table?” She'd like there not to be. “Where's six?” #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “You can have that one back,” she says, pleasantly. #talk:discord #face:hollow
        - else: “Great! Okay. Great.” She squares the plastic with the edge of the table. #talk:neutral #face:hollow #gaze:down
    }
* [“I gave fourteen boxes to somebody who was short of hours. That's my sum that didn't come out.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She has brought a defence and a percentage. It moves the fault in the sheet to where the sheet was made, in her own kind of arithmetic.]
    ~ owned_log = true
    { reaction:
        - "opening": “Huh.” She looks at the sheet as if it had been someone else's all along. “They are small boxes,” she says. #gaze:down #talk:change #pause:2800 #face:relief #pose:lap
        - "hardening": “No, no, it's a good sheet! It's a me problem. The sheet's lovely.” #talk:sustain #face:anxious
        - else: “At work we'd call that a scoping issue.” She considers being let off. #talk:neutral #face:thoughtful
    }
* [“What was it like, carrying that about all week in your bag and knowing it was in there?” #move:open-question #fit:attuned #principle:evocation #why:Everyone asks why a thing wasn't done. She came with the defence ready for that; nobody asked her what the carrying was like.]
    { reaction:
        - "opening": “It ticked,” she says at once. “It's paper. It was in my bag going tick.” #talk:change #pause:2000 #face:tired #gaze:meet
        - "hardening": “Oh, fine. Busy. You know. I just kept missing the window.” #talk:sustain #face:guarded
        - else: “I moved it from bag to bag. So it's been places.” #talk:neutral #face:warm #gaze:down
    }
* [“What got in the way on the other eight?” #move:open-question #fit:{truth == "father": partial|missed} #principle:question-trap #why:It is curious and not unkind. It also goes straight to the gaps with a ring round them, and she'll have eight reasons ready, all of them small.]
    { reaction:
        - "opening": “Honestly? The evening,” she says. “There's an evening, and then it's two.” #talk:sustain #face:tired
        - "hardening": “Okay, so, Monday was a release. Tuesday was the fallout from the release.” She's counting them off on her fingers. #talk:sustain #face:anxious #pose:forward
        - else: “Just life stuff. Nothing you could put in a box that size.” #talk:sustain #face:hollow #gaze:away
    }
* [“Six is plenty to work with. Shall we go through them together, one night at a time, and see what they tell us?” #move:seek-collaboration #fit:{truth == "graded": missed|partial} #principle:repair-renegotiate #why:Sharing the work is good practice, and this was done last week too. The rings are still on the paper from the last time it was gone through.]
    { reaction:
        - "opening": “Sure. Do you want to hold it or shall I?” She turns it round for you, and then a little back. #talk:neutral #face:thoughtful
        - "hardening": “Yep! So. Night one.” Her voice has gone up a floor. #talk:sustain #face:hollow #pose:held #eyes:anxious
        - else: “If it's useful for you,” she says. #talk:neutral #face:anxious #gaze:meet
    }
- { truth:
    - "graded": -> the_pen
    - "worth": -> two_till_four
    - else: -> wednesdays
}

=== the_pen ===
You have picked your pen up, only to have something to hold. Green. The practice buys them by the box. #pose:held #gaze:down #face:guarded
She stops in the middle of a word, and gives you a small nod, as one does to a waiter. “No, go on. You write.” #talk:neutral #pause:2000 #evidence:stopped-at-pen
“Is it bad? I'm not asking. Is it, though?” #talk:sustain #face:anxious #gaze:meet

* [“It isn't good or bad. Nobody's giving out marks for this.” #move:reassure #fit:missed #principle:minimising #why:It says what you'd want to be true. She can see a pen, and green rings, and the sentence that denies marks is the one that brings them up.]
    { reaction:
        - "opening": “No, I know,” she says. “I only like to know where I am.” It was meant to be a joke. #talk:neutral #face:tired #gaze:down
        - "hardening": “Of course. No. I didn't mean marks.” #talk:sustain #face:hollow
        - else: “Good. Brilliant. Just checking.” Thumbs up, both of them. #talk:neutral #face:hollow
    }
* [(Put the pen in the drawer and close it.) “You were halfway through a word.” #move:simple-reflection #fit:attuned #principle:rupture-withdrawal #why:She stopped when your hand moved. It answers with the hand, says nothing clever about it, and gives her back the place where she left off.]
    ~ pen_away = true
    { reaction:
        - "opening": She listens to the drawer shut. “‘Manage’,” she says. “I was going to say I didn't manage.” #talk:change #pause:3000 #face:tired #pose:lap
        - "hardening": “Oh, you can have your pen! I don't mind the pen.” She minds being seen minding. #talk:sustain #face:anxious
        - else: “Was I? It's gone.” But her eyes have come up off the desk. #talk:neutral #face:thoughtful #gaze:meet
    }
* [“It's just so that I'll remember what you tell me. I write things down with everybody.” #move:inform #fit:missed #principle:informed-choice #why:A fair account of what pens are for. She asked if it's bad, and has learnt that it's routine.]
    { reaction:
        - "opening": “Then I'd sooner know what you put than not,” she says, and looks round to see who said it. #gaze:away #talk:change #face:anxious
        - "hardening": “Makes sense.” She begins to speak in sentences suitable for writing down. #talk:sustain #face:hollow
        - else: “Course. I'd be the same.” She waits for you to be ready. #talk:neutral #face:guarded
    }
* [“Last week I sat here and drew rings round your gaps. I'd have gone quiet too.” #move:complex-reflection #fit:attuned #principle:repair-own-part #why:She nodded the pen through and asked whether it was bad. It gives the small nod its reason, and the reason is something you did.]
    ~ owned_log = true
    { reaction:
        - "opening": “They're very neat rings,” she says. There's a blotch on her neck. “You must have gone quite slowly.” #talk:change #pause:3400 #face:tears #gaze:down
        - "hardening": “Oh, no, the rings are useful! So I can see which ones.” #talk:sustain #face:hollow #gaze:away
        - else: “I noticed the rings,” she says, as you'd mention weather. #talk:neutral #face:guarded
    }
* [“What would ‘bad’ look like, on a sheet like this?” #move:open-question #fit:partial #principle:question-trap #why:It takes her own word seriously and is really curious. It also leaves her question hanging and sets her one in return.]
    { reaction:
        - "opening": “That,” she says, pointing, without having to look. “All of that white.” #gaze:meet #talk:change #face:tired #pause:1800
        - "hardening": “No, it's fine, I was being silly.” #talk:sustain #face:hollow
        - else: “You'd know better than me. You've seen more of them.” #talk:sustain #face:anxious
    }
- -> the_phone

=== two_till_four ===
“Can I say something a bit off-message? Two till four's good. Nobody's typing. I fixed the whole of refunds on Sunday, in my coat, on the stairs at home.” #talk:sustain #face:warm #pose:open #gaze:meet
It has lit her up like a fridge. Then she hears it, and the door shuts. #face:anxious #gaze:down
“That isn't a symptom, is it? It's sort of my favourite bit.” #talk:sustain #pause:1600 #evidence:favourite-hours

* [“The trouble is, those hours get charged to the next day. Sleep debt builds up, and it does have to be paid.” #move:inform #fit:missed #principle:expert-trap #why:All of it is right. She had let slip what she loves, and asked if it was an illness; the answer is a leaflet saying yes.]
    { reaction:
        - "opening": “Who's it paid to?” she says. “I'm quite tired of paying it.” #talk:change #face:thoughtful
        - "hardening": “No, hundred per cent. I've read the book.” She has read the book. #talk:discord #face:hollow
        - else: “Yep. That's why I'm here!” The bit of her that was lit has gone off. #talk:neutral #face:hollow #gaze:away
    }
* [“What's it like in there, at three, on the stairs, with your coat on?” #move:open-question #fit:attuned #principle:evocation #why:She said ‘favourite’, and shut it quickly. It goes in where she has just come out of, and doesn't ask it to be a problem.]
    { reaction:
        - "opening": “It's like being the only car in the multi-storey. You can go straight across the lines.” Her hands show you. #talk:change #pause:2400 #face:warm #pose:open
        - "hardening": “Just quiet. It's not a thing.” #talk:sustain #face:guarded #gaze:down
        - else: “Dark. Useful,” she says. “Nobody wants it by half past.” #talk:neutral #face:thoughtful
    }
* [“So what you've come to get rid of is also the best part of your day.” #move:complex-reflection #fit:attuned #principle:double-sided #why:Both halves were in what she said: the log that brought her, and ‘my favourite bit’. Put side by side, neither has to be the symptom.]
    { reaction:
        - "opening": “That's really annoying,” she says, with respect. “That's what I'd write on the ticket.” #talk:change #pause:2600 #face:thoughtful #gaze:meet
        - "hardening": “I do want to get rid of it, though. I do.” Nobody had said she didn't. #talk:sustain #face:anxious
        - else: “And it's the only part that I'd fight you for,” she says. She's as surprised as you are. #talk:sustain #face:tired
    }
* [“All of refunds, in one night, on a staircase. You must be extraordinarily good.” #move:affirm #fit:missed #principle:labelling #why:She is proud of it, so it looks like meeting her. She'd asked whether it was a symptom, and has been told it's a talent; now it can't be both.]
    { reaction:
        - "opening": “I am quite good,” she says. She seems to be looking for the rest of the sentence. #gaze:away #talk:sustain #face:tired
        - "hardening": “It's only refunds.” She's found something on her sleeve. #talk:sustain #face:hollow #gaze:down
        - else: “Ah, thank you!” The fridge light comes on again, by itself. #talk:neutral #face:hollow
    }
* [“Then what would you have to give up, to sleep?” #move:open-question #fit:partial #principle:premature-focus #why:A good question, and it belongs to a later hour. She has only now said the good thing aloud; here comes someone to price it.]
    { reaction:
        - "opening": “Being ahead,” she says. “By about one day. I'm always about one day ahead of it.” #talk:change #face:tired #pause:2800
        - "hardening": “Nothing. I'd just be more efficient. That's the plan.” #talk:sustain #face:hollow
        - else: “I don't know. Refunds?” #talk:sustain #face:guarded
    }
- -> the_phone

=== wednesdays ===
“Ignore Wednesdays,” she says, although your eyes were on Monday. “Wednesdays don't count. Wednesdays are just a lot of driving.” #talk:sustain #gaze:away #face:guarded #evidence:a-lot-of-driving
She puts one finger over the bare box, as if to keep it from getting up. #gaze:down #pause:1800

* [“Then Wednesdays come off the sheet. You don't need to tell me what's in them.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:Her finger is over the box. It takes her at her word about that day, asks for nothing from under the finger, and so makes it less of a lid.]
    { reaction:
        - "opening": The finger stays a moment and then lifts. “It's only a car park,” she says. “It's very badly signed.” #talk:change #pause:3000 #face:tired #gaze:down
        - "hardening": “There's nothing in them! It's only traffic.” #talk:sustain #face:hollow
        - else: “Okay,” she says, surprised at how easily it went. #talk:neutral #face:relief
    }
* [“Don't count for the log, or don't count?” #move:closed-question #fit:attuned #principle:evocation #why:She said ‘count’ as though it were obvious. Two small answers, both of them allowed, and the second has room for more than a log.]
    { reaction:
        - "opening": “Oh,” she says. “Second one. It's not a thing that counts.” She looks as though she'd like to see that written down somewhere. #talk:neutral #pause:3000 #face:thoughtful
        - "hardening": “For the log. Obviously for the log.” #talk:sustain #face:guarded #gaze:meet
        - else: “What's the difference?” She's asking the box. #talk:neutral #face:tired #gaze:down
    }
* [“The odd ones out are where a pattern usually shows. It might be worth writing down those nights above all.” #move:persuade #fit:missed #principle:righting-reflex #why:Any good book says so. She has asked for one day to be left alone, and it's been made the most important one.]
    { reaction:
        - "opening": “There isn't a pattern,” she says, tiredly. “There's an A-road.” #talk:sustain #face:tired #gaze:meet
        - "hardening": “Sure. I'll prioritise Wednesdays.” It's the voice for stakeholders. #talk:discord #face:hollow #pose:held
        - else: “Okay. Yes. I can do that.” Her finger hasn't moved. #talk:neutral #face:hollow
    }
* [(Leave her finger where it is. Read Tuesday, slowly.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:She has covered something and is watching to see if you'll lift her hand off it. To be busy with the next box tells her it can stay covered, better than saying so would. #stirs:The finger has started to tap, lightly, of its own accord. #strays:She has looked under the finger herself, as one checks a card.]
    { reaction:
        - "opening": “There's a café there that does a scone,” she says. “So it's not all driving.” The box is bare, and her finger's in her lap. #talk:change #pause:1500 #face:tired #pose:lap
        - "hardening": {silence == "short": “Tuesday was fine,” she says, getting in first. “Do Tuesday.” #talk:sustain #face:anxious|“There's honestly nothing under it,” she says. #talk:sustain #face:guarded}
        - else: You read Tuesday. It says 11, 6.30, ok. #gaze:down #face:neutral
            “Tuesday I was asleep,” she says. #talk:neutral
    }
* [“Where does all the driving go?” #move:open-question #fit:partial #principle:permission #why:Easy and friendly, and it takes the one word she left lying about. It's also a question into the only box she has covered up.]
    { reaction:
        - "opening": “Out, and round, and back again. It's fine. I do my calls in it.” #talk:neutral #face:tired #pause:1800
        - "hardening": “Just errands.” The sheet goes back into its plastic. #talk:sustain #face:guarded
        - else: “Nowhere. The A3.” #talk:sustain #gaze:away #face:hollow
    }
- -> the_phone

=== the_phone ===
The phone lights on her knee. She has read it before it has finished lighting. #gaze:down #pose:held #face:anxious
{ truth:
    - "graded": Fourteen messages, it says, and the top one: can't find this without you!! For a second she looks fed. #evidence:looks-fed
    - "worth": HOME, it says, and it's ringing. She lets it, with her thumb laid over the name. #evidence:home-rings
    - else: From People Team: Your self-assessment is 60% complete. Nearly there! She tilts it away from you. #evidence:self-assessment
}
“Sorry. Ignore it. I'm ignoring it.” She's looking straight at it. #gaze:down #talk:neutral #face:anxious

* [“Shall we put it on silent? It's only half an hour, and this is meant to be your time.” #move:persuade #fit:missed #principle:righting-reflex #why:Sensible, and kindly meant. She is told what her time is for by another person who would like some of it.]
    { reaction:
        - "opening": “It is on silent,” she says. “This is it being silent.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Yes. God. Sorry.” It goes into her pocket, and so does her hand, and stays. #talk:discord #face:hollow
        - else: She turns it over. You can both see the light leaking round the edges. #gaze:down #pose:held #face:hollow
            “There,” she says. #talk:neutral
    }
* [“It can stay where it is. You don't have to work at not looking.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:‘I'm ignoring it’ was one more task. It takes that task off her and leaves the phone on her knee, where she evidently needs it.]
    { reaction:
        - "opening": She laughs, once, through her nose. “It's so much work,” she says, “not looking.” #talk:change #face:relief #pose:lap #pause:1800
        - "hardening": “No, it's rude. I know it's rude.” #talk:sustain #face:anxious
        - else: “Thanks.” She looks at it openly, and then, having been allowed to, a bit less. #gaze:down #talk:neutral #face:neutral
    }
* [“You watch it the way people watch a pram.” #move:complex-reflection #fit:{truth == "graded": partial|attuned} #principle:overshooting #why:She read it before it lit. It says what the looking looks like, fondly, and doesn't call it a habit. What she fears may be in the room instead, and then a pram is only pretty.]
    { reaction:
        - "opening": “I do wake up when it breathes.” She's rocking it, very slightly, on the knee. #talk:change #pause:2400 #face:tired #gaze:down
        - "hardening": “Everyone in my job does, though.” #talk:sustain #face:guarded
        - else: “It'd be easier with a pram. People give up their seat.” #talk:neutral #face:warm
    }
* [“Do you need to get that? You can, if it's something.” #move:closed-question #fit:partial #principle:autonomy #why:Polite, and she is given leave. She had just said that she was ignoring it, so whichever she does now is a fault.]
    { reaction:
        - "opening": “Need.” She weighs it. “No. Not need.” The screen goes dark, and she lets it. #talk:neutral #face:thoughtful #pause:1800
        - "hardening": “No, no, no. This is what matters.” She says it to the phone. #talk:sustain #face:hollow
        - else: “It'll keep. It always keeps.” #talk:sustain #face:tired
    }
* [“I think part of you would rather be out there, seeing to that.” #move:interpret #fit:{truth == "worth": partial|missed} #principle:overshooting #why:It may not be wrong. It also takes a glance, which is a small thing, and makes of it where she'd rather be, which she is too polite to own.]
    { reaction:
        - "opening": “It's quicker out there,” she says. “You know when you've done it.” #talk:sustain #face:thoughtful
        - "hardening": “That's not true at all. I really value this.” #talk:discord #face:hollow #gaze:meet
        - else: “Oh no. No! Is that how it looks?” #talk:sustain #face:anxious
    }
- {rupture == "open": -> repair_early|-> sorries}

=== repair_early ===
~ early_repair = true
She has got brighter. It's as if someone had found the setting. #face:hollow #pose:held #gaze:meet
“This is really useful, by the way. All of it. I should have said.” #talk:discord #pause:1500
“And if there's a way you'd rather I did it, just say, and I'll do it that way.” #talk:discord #face:hollow

* [“Something I did a minute ago made you polite. I'd rather have you late and rude.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She thanked you just when it had gone wrong. It hears the thanks as what they are, takes the cause on itself, and is light enough for her to pick up.]
    { reaction:
        - "opening": There's a silence with a laugh in it somewhere. “I can do late,” she says. #talk:change #pause:2800 #face:relief #pose:lap
        - "hardening": “You didn't do anything! I'm always polite. It's a design flaw.” #talk:sustain #face:hollow
        - else: She looks at you for the length of one blink more than usual. “Okay,” she says. #talk:neutral #face:thoughtful #gaze:meet
    }
* [“I'm glad it's useful. That means a lot to hear.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It takes the compliment, and the compliment was a coat. She now knows that being pleasant works here as well.]
    { reaction:
        - "opening": “Good,” she says, and looks a little sad about it. #talk:sustain #face:tired
        - "hardening": “Great!” You could hang washing on it. #talk:discord #face:hollow
        - else: “No, honestly. Five stars.” #talk:neutral #face:hollow
    }
* [“Which bit of today has been least use?” #move:open-question #fit:attuned #principle:rupture-withdrawal #why:She said ‘all of it’. Asking for the worst bit makes a complaint cheap and small, and is the only way of finding out.]
    { reaction:
        - "opening": “Honestly? The sheet,” she says. “I'd already marked it. I'd done the percentage.” #talk:change #pause:3200 #face:anxious #gaze:meet
        - "hardening": “None of it! It's all been a use.” #talk:sustain #face:hollow
        - else: “Ooh. I'd have to think.” She seems, against her will, to be thinking. #talk:neutral #face:thoughtful
    }
* [“You don't have to perform for me, Mina. You can just be yourself in here.” #move:persuade #fit:missed #principle:righting-reflex #why:Said to free her, and it's an instruction, with a failing in it. Being herself is now the next thing she is not doing right.]
    { reaction:
        - "opening": “Which one?” she says. It isn't rude. She would go and get it. #talk:sustain #face:tired
        - "hardening": “Noted,” she says. #talk:discord #face:irritated #gaze:down
        - else: “Totally. Yes. I'll try and do that.” #talk:neutral #face:hollow
    }
- -> sorries

=== sorries ===
{reaction == "hardening": She goes to her photographs the way other people go to the window. #gaze:down #face:guarded|Something has reminded her. She is scrolling with her whole thumb. #gaze:down #face:neutral}
“You've got a good one on the lift.” For the first time the phone faces you. OUT OF ORDER. SORRY. STAIRS ALSO AVAILABLE. #talk:neutral #pose:open #gaze:meet #face:warm
“I collect them. I was eleven minutes late and I took a picture.” Swipe. TOILET SORRY. Swipe. NO HOT FOOD. CHEF HAS HAD NEWS. SORRY. #talk:neutral #face:warm
{ truth:
    - "graded": Swipe. A shop door; she goes past that one quicker than the rest. “Four hundred and twelve.” #talk:neutral #evidence:swiped-past-one
    - "worth": “Four hundred and twelve. I delete the ones that are only all right.” #talk:neutral #evidence:deletes-the-all-right
    - else: “Four hundred and twelve. If this went in the sea, it's the one thing on it I'd go in after.” #talk:neutral #evidence:in-the-sea
}

* [“If you'd to keep only one of them, which would it be?” #move:open-question #fit:attuned #principle:evocation #why:It wants to see more of what she has just turned round to show. It has no lesson in it, and lets the thing be what it is.]
    ~ asked_best = true
    { reaction:
        - "opening": She doesn't have to look for it. A wet wall, a bin bag over a machine: IT WAS LIKE THIS WHEN I GOT HERE. SORRY. “Keith,” she says. “Level two.” #talk:change #face:warm #gaze:meet
        - "hardening": “They're all pretty much the same.” The phone turns back to face her. #talk:sustain #face:guarded
        - else: “You can't ask that. It's like children.” But she has two in mind; you can see her choosing. #talk:neutral #face:warm
    }
* [“You've been saying it yourself ever since you came in. Had you noticed?” #move:confront #fit:{band == "open" || band == "warming": partial|missed} #principle:expert-trap #why:Quick, and correct. She turned the phone round to show you something she likes, and it has been used to show her something she does.]
    { reaction:
        - "opening": “Sorry,” she says, and puts a hand over her mouth. Her eyes are laughing, mostly. #talk:neutral #face:warm
        - "hardening": “I'll try to stop.” She has turned the phone back round. #talk:discord #face:hollow #pose:held
        - else: “Have I? Sorry.” It's out before she can catch it. “Oh, no.” #talk:sustain #face:anxious
    }
* [“Somebody was having a rotten day, and still went and found the tape.” #move:complex-reflection #fit:attuned #principle:affirm-effort #why:It sees what she sees in them: the person out of the picture with a marker pen and a problem. She'll know that person from the inside.]
    { reaction:
        - "opening": “Yes,” she says. “Exactly. And it's never the person who broke it. It's whoever was standing nearest.” #talk:change #pause:2400 #face:thoughtful #gaze:meet
        - "hardening": “It's just funny,” she says. “It's only meant to be funny.” #talk:sustain #face:guarded
        - else: “And the pen never works,” she says. “You can see where the pen stops.” #talk:neutral #face:warm
    }
* [“Do you collect them because it's you that's out of order?” #move:interpret #fit:missed #principle:labelling #why:Neat enough to be hard to keep in. It makes the single thing she loves into a symptom, in the minute she first let it be seen.]
    { reaction:
        - "opening": “Maybe,” she says. “Mainly I like Chef.” #talk:neutral #face:tired
        - "hardening": “Wow. Okay.” The screen goes off. #talk:discord #face:irritated #gaze:away
        - else: “Oh, that's clever.” She puts the phone back on her knee, and her hand over it. #gaze:down #talk:neutral #face:hollow
    }
* [“These are brilliant. Have you thought of putting them online somewhere? I bet they'd find an audience.” #move:persuade #fit:missed #principle:righting-reflex #why:Warm, and it turns the one useless thing she owns into a piece of work, with users.]
    { reaction:
        - "opening": “I thought about it. Then I thought, growth,” she says, and makes a face. #talk:neutral #face:tired
        - "hardening": “There'd have to be a roadmap.” It is not altogether a joke. #talk:sustain #face:hollow
        - else: “You're not the first person to say that! I could, yeah. I should.” #talk:neutral #face:anxious
    }
- {band == "warming" || band == "open": -> the_car|-> three_items}

=== the_car ===
She drinks from her bottle, which has the hours printed down its side. It's past half one; the water stands at 9 A.M., GREAT START! #pose:lap #face:tired
“Did I tell you about the car? I told the doctor. I told it as a funny story.” #talk:neutral #pause:1800 #gaze:down
“I got to work and I parked and I stayed in it. Fifty minutes. It kept on asking did I need a bit longer. I wrote that. I wrote ‘Need a bit longer?’” #talk:change #face:thoughtful

* [“And did you?” #move:closed-question #fit:attuned #principle:evocation #why:It puts to her, as if nobody had, the question that she wrote for everybody else. Three words are as much as the story can carry.]
    { reaction:
        - "opening": Her mouth does something on its own. “Yes,” she says. “I let it ask four times.” #talk:neutral #pause:3600 #face:tears #gaze:down
        - "hardening": “Well, I got out in the end. I'd a stand-up.” #talk:sustain #face:guarded
        - else: “I must have. It kept on asking,” she says. #talk:neutral #face:tired
    }
* [(Leave the bottle, the hour and the phone alone for a moment.) #move:hold-silence #fit:{truth == "graded": partial|attuned} #principle:silence-as-work #why:She said it without the joke this time. Not hurrying in lets her hear it; for somebody who fears being assessed, a quiet listener is harder to read. #stirs:Her knee has stopped. #strays:She has begun to read the water bottle.]
    { reaction:
        - "opening": “It was quite a nice car park,” she says. “Nobody knew which floor I was on.” #talk:change #pause:1500 #face:tired #gaze:away
        - "hardening": {silence == "short": “It's funnier when I tell it properly.” #talk:sustain #face:hollow|“So that's that one.” She clicks the lid on the bottle, twice. #talk:sustain #face:anxious}
        - else: She turns the bottle until the hours face the wall. #pose:lap #face:thoughtful
            “Fifty,” she says. #talk:neutral
    }
* [“Fifty minutes is serious. Was your heart going? Could you breathe all right? It might have been a panic attack.” #move:closed-question #fit:missed #principle:question-trap #why:Worth knowing one day. It stacks three questions on a thing she had just put down, and gives it a name before she has.]
    { reaction:
        - "opening": “No. It was sort of the opposite of panic,” she says. “There wasn't anything at all.” #talk:neutral #face:thoughtful
        - "hardening": “God, no, nothing like that. I was just tired.” #talk:sustain #face:guarded #pose:held
        - else: “I don't think so? I didn't check.” #talk:sustain #face:anxious
    }
* [“So: the car, the fifty minutes, the message, and that you'd written it. Have I got all of that?” #move:summary #fit:missed #principle:parroting #why:It gathers the facts, correctly. She had just told it without the joke for the first time, and hears it read back like a parking ticket.]
    { reaction:
        - "opening": “You've left out the engine,” she says. “It was off. I'd turned it off.” #talk:neutral #face:thoughtful
        - "hardening": “That's the incident report, yes.” The lid goes back on. #talk:sustain #face:hollow
        - else: “That's everything. It doesn't sound like much.” #talk:neutral #face:tired #gaze:down
    }
* [“That was your body putting its foot down. It had been trying to get your attention for months, I'd imagine.” #move:interpret #fit:{band == "open": partial|missed} #principle:overshooting #why:Vivid, and it may even be so. She had got as far as a thing that happened, and has been told what it meant.]
    { reaction:
        - "opening": “It could have put a meeting in,” she says. #talk:neutral #face:warm
        - "hardening": “People say that.” She has looked at the phone for the first time in minutes. #talk:sustain #face:hollow #gaze:down
        - else: “Probably, yeah. Textbook.” #talk:neutral #face:hollow
    }
- -> a_month

=== three_items ===
She drinks from her bottle, which has the hours printed down its side. It's past half one; the water stands at 9 A.M., GREAT START! #pose:lap #face:tired
“So I made a list, in the queue for the lift. There's quite a queue. Nobody's read the sign.” #talk:neutral #pause:1400 #face:neutral
“One, log, done. Two, any tips. Three, I give you your last ten minutes back.” #talk:sustain #pose:forward #gaze:meet #evidence:ten-minutes-back

* [“Those ten minutes at the end. Who is it that you think is after them?” #move:open-question #fit:attuned #principle:immediacy #why:She offered you a present nobody asked for. It wonders about item three, with no reproach, and that's the one that isn't about sleep.]
    { reaction:
        - "opening": She opens her mouth to say who. “That's weird,” she says. “I don't know. I've just always got change.” #talk:change #pause:3000 #face:thoughtful
        - "hardening": “Well, you must need a break. You must have notes.” #talk:sustain #face:anxious
        - else: “You? Don't you?” She looks round for somebody. #talk:neutral #face:neutral #gaze:away
    }
* [“Two's easy. No screens after ten, a cool bedroom, and write tomorrow's list before you get into bed.” #move:inform #fit:missed #principle:expert-trap #why:She asked, so it isn't rude. She could have found all of it at 3 a.m., and surely has; item two was there to make the hour look useful.]
    { reaction:
        - "opening": “I've done cool bedroom,” she says. “I lie there being cool. I don't think it's the bedroom.” #talk:change #face:tired
        - "hardening": “Perfect.” She types it. You watch it go in among four hundred other notes. #talk:sustain #face:hollow #gaze:down
        - else: “Amazing. Thank you. That's really clear.” #talk:neutral #face:hollow
    }
* [“We could also not do any of the three.” #move:hand-back-choice #fit:{truth == "graded": partial|attuned} #principle:autonomy #why:A list made in a queue keeps the hour tidy. It offers to have nothing delivered, which she hasn't thought of; if she's waiting to be marked, an empty list is a frightening gift.]
    { reaction:
        - "opening": “What happens then?” She asks it as if it were a place. #talk:change #face:thoughtful #gaze:meet #pause:2600
        - "hardening": “But then I'd have run up all those stairs for nothing.” #talk:sustain #face:anxious
        - else: “Bold,” she says. The list stays where it is, but she has stopped holding it up. #talk:neutral #face:tired
    }
* [“Log, tips, ten minutes. Got it.” #move:simple-reflection #fit:missed #principle:parroting #why:It takes down the order of business, which is what she asked for. Nobody in the room has come any closer, and the list is now official.]
    { reaction:
        - "opening": “That's it,” she says. Then, puzzled: “It looks very short, out loud.” #talk:neutral #face:tired
        - "hardening": “Great. So I've nothing else.” She means it to be considerate. #talk:sustain #face:hollow #gaze:door
        - else: “Got it,” she agrees, and waits for tips. #talk:neutral #face:neutral
    }
* [“I notice you've put yourself nowhere on that list.” #move:confront #fit:missed #principle:pacing #why:A good catch, and she'll say so. With so little under the two of you, it's item four: something else she left out.]
    { reaction:
        - "opening": “I'm any other business,” she says. #talk:neutral #face:tired #gaze:down
        - "hardening": “The log's about me. It's literally me asleep.” #talk:discord #face:irritated
        - else: “True! Good spot.” She adds it. She really does, with her thumb: 4. me. #talk:neutral #face:hollow
    }
- -> a_month

=== a_month ===
“Right! So, actions. I'll do you a month. Every box. I'll put it in a spreadsheet, so you get averages.” #talk:sustain #face:hollow #pose:forward #gaze:meet #evidence:offers-more
The knee has started, and the phone on it shivers like something cold. #gaze:down #face:anxious #clock:13:36

* [“A month would be really useful. If you set an alarm for ten each night, it only takes a minute.” #move:persuade #fit:missed #principle:righting-reflex #why:She offered, and it looks like willingness. It sets twice over the thing that didn't happen once, with an alarm on it.]
    { reaction:
        - "opening": “I've got an alarm at ten,” she says. “I've got one at ten past for not having done it.” #talk:sustain #face:tired
        - "hardening": “Yep.” She is setting it already. “Done.” #talk:sustain #face:hollow #gaze:down
        - else: “Easy,” she says. “I don't know why I didn't do that before.” You both know. #talk:neutral #face:hollow #eyes:tired
    }
* [“Paper or spreadsheet: which is going to work better for you?” #move:hand-back-choice #fit:missed #principle:autonomy #why:It has the shape of a choice. What she was never offered is whether to do it at all, and that has just gone off the table.]
    { reaction:
        - "opening": “Paper gets lost,” she says. You can hear that being its advantage. #talk:sustain #face:thoughtful
        - "hardening": “Whichever's easiest for you to check.” #talk:discord #face:hollow #gaze:meet
        - else: “Spreadsheet. Definitely. I'll do you a tab.” #talk:neutral #face:anxious
    }
* [“And do you want to?” #move:closed-question #fit:attuned #principle:evocation #why:Averages, boxes, a month: everything was in it but this. Five words ask whether the person who's promising would like to keep the promise.]
    { reaction:
        - "opening": The knee stops. “No,” she says, astonished. “Is that all right? I really don't.” #talk:change #pause:3400 #face:relief #gaze:meet
        - "hardening": “I want to have done it,” she says, quickly. #talk:sustain #face:anxious
        - else: “Does anyone want to?” It's a fair question and she waits for the figures. #talk:neutral #face:thoughtful
    }
* [“Two weeks didn't go, so it's a month. You put the price up when you think you owe.” #move:confront #fit:{band == "open" || band == "warming": attuned|missed} #principle:overshooting #why:It holds what she did next to what she is offering. With some ground under you it's almost affectionate; without it, she's in the red again.]
    { reaction:
        - "opening": “I literally design that,” she says. “It's called a penalty charge.” She's looking at the knee, which has stopped. #gaze:down #talk:change #pause:3000 #face:thoughtful
        - "hardening": “It was meant as a present.” Very level. #talk:discord #face:irritated #pose:crossed
        - else: “Well, I do owe,” she says. “Eight nights.” #talk:sustain #face:anxious
    }
* [“Say you did it. What would a whole month of it show the two of us?” #move:open-question #fit:{truth == "graded": partial|missed} #principle:premature-focus #why:It slows the promise down a bit. It also takes the month as given and discusses the findings.]
    { reaction:
        - "opening": “That I can,” she says, before she can stop it. #talk:sustain #face:tired #pause:2000
        - "hardening": “Trends,” she says. “Outliers. I can colour-code.” #talk:sustain #face:hollow
        - else: “How bad it is? I thought that's what it was for.” #talk:sustain #face:anxious
    }
- {rupture == "open": -> repair_late|-> thumb_stops}

=== repair_late ===
~ coat_back = true
“You know what, I should let you get on.” She has put the lid on the bottle{arm_out:, and her arm back in the coat| and zipped the coat up to her chin}. #talk:discord #pose:held #gaze:door #face:hollow
{early_repair: She was nice to you once before today, and this is nicer.|It's twenty to two. There is nobody after her, and she couldn't know that.} #pause:2200 #clock:13:40
“It's been so helpful. I feel really clear.” #talk:discord #face:hollow

* [“I don't think it has, today. I've been giving you things to do.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:‘So helpful’ closes it. It disagrees with the compliment, gently, and says in seven plain words what it did to earn less.]
    ~ owned_log = true
    { reaction:
        - "opening": She stops with one arm in and one out. “A bit,” she says. “You have a bit.” #talk:change #pause:3400 #face:relief #gaze:meet
        - "hardening": “I like things to do!” The zip goes up. #talk:sustain #face:hollow
        - else: “Oh,” she says. She has sat back perhaps an inch. #talk:neutral #face:thoughtful
    }
* [“Clear about what?” #move:open-question #fit:partial #principle:question-trap #why:It doesn't take the word on trust, and she might tell you. It may also be heard as the question at the end of the lesson.]
    { reaction:
        - "opening": “The car park,” she says. “It's clear. I could go now and there'd be no queue.” She hasn't got up. #talk:neutral #face:tired
        - "hardening": “The actions,” she says. “Boxes. Screens.” #talk:sustain #face:hollow
        - else: “Just generally clear.” She waves a hand, and there's nothing in it. #talk:sustain #face:hollow
    }
* [“I think you leave places, when they start to be about you.” #move:interpret #fit:missed #principle:rupture-withdrawal #why:It may turn out to be so, in a year. Something went wrong between two people, and all of it has been put in her shoes.]
    { reaction:
        - "opening": “I usually leave them because it's ten to,” she says. #talk:discord #face:tired
        - "hardening": “I've got a one fifty-five,” she says. “It's just a one fifty-five.” #talk:discord #face:irritated #gaze:door
        - else: “Maybe! I'll think about that.” #talk:neutral #face:hollow
    }
* [“Go if you'd like. And if some of today was rotten, I'd take that in an e-mail. One word would do.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She was leaving politely. It lets her leave, and leaves open the only exit she hasn't used, at a size she could manage.]
    { reaction:
        - "opening": “Boxes,” she says. “That'd be the word.” She looks frightened, and then she doesn't. #talk:change #pause:3000 #face:relief #gaze:meet
        - "hardening": “It wasn't rotten! Why would it be rotten?” #talk:sustain #face:anxious
        - else: “One word,” she says. “I don't do one word. You've seen my e-mails.” #talk:neutral #face:warm
    }
- -> the_sheet

=== thumb_stops ===
Her thumb has been stroking the edge of the phone the whole time. It stops. #gaze:down #face:silence #pose:lap #pause:3500
“I don't know why I'm so tired of it,” she says, and doesn't say of what. #talk:neutral #face:tired #pause:2500
{ truth:
    - "graded": “I'm usually good at homework.” #talk:sustain #gaze:down #evidence:good-at-homework
    - "worth": “Nobody's died,” she says, in a lowered voice. “It's only that nobody ever stops.” #talk:change #gaze:away #evidence:nobody-ever-stops
    - else: “There isn't a reason. Other people come here with a reason.” #talk:sustain #gaze:window #evidence:no-reason
}

* [(Let it be quiet. Keep the tiredness company.) #move:hold-silence #fit:{truth == "graded": partial|attuned} #principle:silence-as-work #why:The thumb has stopped and there's no joke on the end of it. Nothing said is better than most things said; only if she's waiting for a verdict does your quiet begin to sound like one. #stirs:Her shoulders have come down inside the coat. #strays:Her eyes have gone to your face and are looking for something in it.]
    { reaction:
        - "opening": “I could sleep here,” she says. “Not with you looking. Just here.” #talk:change #pause:1800 #face:tired #gaze:away
        - "hardening": {silence == "short": “Sorry. Ignore that. You go.” #talk:sustain #face:anxious|“Was I supposed to say something then?” #talk:discord #face:anxious #gaze:meet}
        - else: The screen goes dark and she doesn't touch it. #face:tired
            “Sorry,” she says, eventually, to nobody. #talk:neutral
    }
* [“Everybody gets worn out by this stage. It'd be strange if you weren't, with a job like yours.” #move:normalise #fit:missed #principle:minimising #why:Offered as comfort. ‘It’ could have been anything at all, and has been given to the job and to everybody.]
    { reaction:
        - "opening": “It isn't that sort,” she says. She's still down there, for the moment. #talk:neutral #face:tired
        - "hardening": “Yeah. No. Everyone's tired.” The thumb starts again. #talk:sustain #face:hollow
        - else: “That's good to know,” she says, and it has gone back in the bag. #talk:neutral #face:hollow
    }
* [“It.” #move:simple-reflection #fit:{truth == "worth": attuned|partial} #principle:parroting #why:The smallest word in what she said, and she left it empty. It's held up without being filled; but if she'd rather it stayed empty, being echoed can feel like being caught.]
    { reaction:
        - "opening": {truth == "worth": “‘Need a bit longer?’,” she says. “Nobody's ever been glad to see that. I've read the reviews.” #talk:change #pause:3000 #face:tears|“You know. Being behind.” She looks at what she has said. “Being behind with it.” #talk:change #pause:2600 #face:tired}
        - "hardening": “Just, it. Everything. It's not that deep.” #talk:sustain #face:guarded
        - else: “Mm,” she says. #talk:neutral #face:thoughtful
    }
* [“Tired doesn't have to be the right kind, to come in here.” #move:hand-back-choice #fit:{truth == "worth": partial|attuned} #principle:autonomy #why:She is checking whether hers qualifies. It lets the thing in without papers. If what she's sick of is the thing itself, it soothes something that wasn't sore.]
    { reaction:
        - "opening": {truth == "father": “It's not even mine, most of it,” she says. She seems to be listening for who said that. #talk:change #pause:3200 #face:tears #gaze:down|“Is there a wrong kind?” she says. But she has leant back. The whole chair, for the first time. #talk:change #pause:2600 #face:relief #pose:open}
        - "hardening": “I'm not that tired,” she says. “I'm honestly fine.” #talk:sustain #face:guarded
        - else: “Okay,” she says, and yawns till her eyes run. “Sorry. Oh God.” #talk:neutral #face:tired
    }
* [“Let's find out, then. When was the last time you didn't feel like that?” #move:open-question #fit:missed #principle:question-trap #why:A useful question for a form. She has only this minute put the thing down, and it's being measured for length.]
    { reaction:
        - "opening": “Tuesday,” she says. “For about a sandwich.” #talk:neutral #face:warm
        - "hardening": “I'd have to look it up.” She's picked the phone up to. #talk:sustain #face:hollow #pose:held
        - else: “University? I don't know. Before Extend.” #talk:sustain #face:tired
    }
- -> the_sheet

=== the_sheet ===
The log lies on the table in its plastic, green rings up. It's been looking at both of you. #gaze:down #face:guarded #pose:held #clock:13:44
{owned_log: “So what do we do about your sheet?” she says. It's nearly a tease. #talk:neutral #face:thoughtful #gaze:meet|“Do you want it back? For the file, or?” She moves it a centimetre in your direction. #talk:neutral #face:anxious}

* [“Let's call it finished. Not failed, finished. It told us enough: you were too tired to keep it.” #move:hand-back-choice #fit:attuned #principle:repair-renegotiate #why:She is asking what becomes of it. It puts the sheet down, says what the blank boxes were good for, and sets nothing in their place.]
    ~ log_dropped = true
    { reaction:
        - "opening": She slides it out of its sleeve and folds it in half, and in half. “Can I keep the plastic?” she says. #talk:change #face:relief #pose:lap #pause:2400
        - "hardening": “I can still do it, though. I don't like leaving a thing open.” #talk:sustain #face:anxious
        - else: “Closed, won't fix,” she says. “That's an actual status.” #talk:neutral #face:warm
    }
* [“You're the one who designs things. If it were yours, what would be worth writing down?” #move:seek-collaboration #fit:{truth == "father": partial|attuned} #principle:evocation #why:It was your sheet, and she handed it back like homework. It makes her the author. Someone with her hands full elsewhere may only hear one more brief.]
    ~ owned_log = true
    { reaction:
        - "opening": She looks at the ceiling of the car park she keeps up there. “One line,” she says. “On waking up. ‘Whose day is it?’” #talk:change #pause:3400 #face:thoughtful #gaze:up
        - "hardening": “I'd need to see some research first.” #talk:sustain #face:hollow
        - else: “Fewer boxes,” she says. “Bigger. No Sundays.” #talk:neutral #face:thoughtful
    }
* [“Let's give it one more week. Never mind the gaps.” #move:persuade #fit:missed #principle:minimising #why:Gentle, and the sheet goes home for a third time. The gaps that don't matter already have rings round them.]
    { reaction:
        - "opening": “One more week,” she says. She handles the plastic as if it were damp. #talk:sustain #face:tired
        - "hardening": “Absolutely.” It's in the bag before you've finished the sentence. #talk:sustain #face:hollow #gaze:door
        - else: “Never mind the gaps,” she says, in a voice that might be the Underground's. #talk:discord #face:hollow
    }
* [“How about one word each morning? I should think even you could find time for one word.” #move:closed-question #fit:missed #principle:righting-reflex #why:Smaller is a good idea. ‘Even you’ undoes it: if one word doesn't happen either, there'll be nothing left to blame but her.]
    { reaction:
        - "opening": “What if it's the same word?” she says. She's half serious. #talk:neutral #face:tired
        - "hardening": “Even me,” she says, and smiles. #talk:discord #face:hollow #gaze:meet
        - else: “One word. Yes. That's very doable.” She is saying it to someone in a meeting. #talk:neutral #face:hollow
    }
* [“I'd be happy to hang on to it for now. It doesn't need to travel about with you.” #move:reassure #fit:partial #principle:informed-choice #why:It takes a weight out of her bag, and that's something. It also lets the sheet go into the file, where she thinks such things are kept.]
    ~ sheet_in_file = true
    { reaction:
        - "opening": “It'd be nice not to hear it,” she says, and pushes it the rest of the way. #talk:change #face:relief
        - "hardening": “So it's on record. Fine.” She gives it up as one gives a coat to a stranger. #talk:discord #face:guarded
        - else: “Sure. You have custody.” #talk:neutral #face:neutral
    }
- -> ten_minutes

=== ten_minutes ===
The phone hums, and this time she laughs out loud, a short one, at herself. #face:warm #gaze:down #pose:held #clock:13:47
She shows you. NOOK: Your stay ends in 10 minutes. Need a bit longer? There's a large soft button, in lilac. #gaze:meet
“That's me. That's my button. I fought for lilac.” Her thumb is over it. “I never press it for me. It's eighty pence.” #talk:neutral #face:tired #pause:1800

* [“It's your button. I'm here until ten to two whichever you do.” #move:hand-back-choice #fit:attuned #principle:informed-choice #why:Her thumb is already over it. It tells her the one thing she'd need to know and doesn't lean on the thumb.]
    ~ pressed_extend = (reaction == "opening")
    { reaction:
        - "opening": She presses it. It makes a little sound, like a coin going into felt. “Oh, that's nice,” she says. “I fought for that, too.” #talk:change #face:relief #pose:lap #pause:2000
        - "hardening": “No. I've got to be back.” She lets the screen go dark under her thumb. #talk:sustain #face:hollow
        - else: She hovers. It counts to nine minutes while she's at it. #face:thoughtful
            “You forget it's real people,” she says. “Pressing.” #talk:neutral
    }
* [“Go on, press it. You're worth eighty pence.” #move:persuade #fit:missed #principle:autonomy #why:Friendly, and hard to say no to. Now if she presses it, it's for you, and if she doesn't, there's something wrong with her self-esteem.]
    { reaction:
        - "opening": Her thumb goes down, to please you, and stops just short. “Look at me go,” she says. #talk:neutral #face:hollow
        - "hardening": “It isn't the eighty pence,” she says. #talk:discord #face:irritated #gaze:away
        - else: “Ha! I know, I know I am.” She puts it back on her knee unpressed. #talk:neutral #face:hollow
    }
* [“So all day long you sell people ten minutes that you wouldn't buy yourself.” #move:complex-reflection #fit:{truth == "worth": attuned|partial} #principle:double-sided #why:The button and the thumb that won't go down were both in her last lines. It sets them together. It means most to a person who has been wondering what it is that she sells.]
    { reaction:
        - "opening": {truth == "worth": “And it works,” she says. “That's the horrible part. Everyone presses it. I've seen the graph.” #talk:change #pause:3000 #face:tears|“I get mine wholesale,” she says. Then the smile goes, and she is looking at the lilac. #talk:change #pause:2600 #face:tired}
        - "hardening": “Well, it's a business,” she says. #talk:sustain #face:guarded
        - else: “Eighty pence is eighty pence.” She's thinking about it, though. #talk:sustain #face:thoughtful
    }
* [“It's a lovely button. You should be proud of it.” #move:affirm #fit:{truth == "worth": missed|partial} #principle:affirm-effort #why:She did fight for lilac. Praise for the paint goes past the thumb, which is still in the air; and to somebody who wonders what it's all for, it's the sort of thing they say at leaving dos.]
    { reaction:
        - "opening": “It is lovely,” she says, and turns it a little, so that it catches the window. #gaze:down #talk:neutral #face:warm
        - "hardening": “It's a button.” #talk:sustain #face:hollow #gaze:away
        - else: “Tell the reviews.” She's let the screen go dark. #talk:sustain #face:tired
    }
* [“What is it, this afternoon, that you have to be back for?” #move:open-question #fit:partial #principle:pacing #why:It follows her out of the door with interest. She was still in here, with a thumb in the air, and that's the part that goes unasked.]
    { reaction:
        - "opening": “A meeting about a meeting,” she says. “I called it. I'd be missed.” She thinks. “I'd be noticed.” #talk:neutral #face:thoughtful #pause:2000
        - "hardening": “Everything! It's a Tuesday.” #talk:sustain #face:hollow
        - else: “Planning. It's the planning before the planning. Don't ask.” #talk:sustain #face:tired
    }
- -> the_diary

=== the_diary ===
She's in her calendar with two thumbs. The hour stands there in pale green: Dentist. #gaze:down #pose:forward #face:neutral
“You're down as the dentist. They think my teeth are falling out. Somebody sent me soup.” #talk:neutral #face:warm #evidence:dentist
“Same time next Tuesday? I've got a thing, but I can move the thing.” #talk:sustain #gaze:meet #face:hollow

* [“Leave the thing where it is, look at a real week, and tell me by Friday what you can actually get to.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:The bright yes costs her something before she's out of the building. It doesn't take it, and gives her days in place of seconds to find the true one.]
    { reaction:
        - "opening": “By Friday,” she says. Then, slowly: “It's not Tuesdays. It's that I say yes to them on Tuesdays.” #talk:change #pause:3000 #face:thoughtful
        - "hardening": “No, Tuesday's fine! Tuesday's perfect. I'll move it.” #talk:sustain #face:hollow
        - else: “Okay. I'll look at it when I'm not standing up.” She is, you notice, standing up. #talk:neutral #face:tired
    }
* [“Lovely. Same time. And do try for one o'clock on the dot, so you get your whole hour.” #move:persuade #fit:missed #principle:praise-for-compliance #why:It takes the yes and adds a little homework to it. She'd said that something was in the way, and that went by.]
    ~ said_late = true
    { reaction:
        - "opening": “On the dot,” she says, and does a small salute. It isn't a happy one. #talk:neutral #face:tired
        - "hardening": “Yes. Sorry. Absolutely.” #talk:sustain #face:hollow #gaze:door
        - else: “One o'clock! I'll get here for ten to. I'll sit in the car.” #talk:neutral #face:anxious
    }
* [“What sort of thing is the thing, if you don't mind my asking?” #move:closed-question #fit:{truth == "father": partial|missed} #principle:pacing #why:She mentioned it, so it seems open. It comes as she's going, and asks to look inside something she'd wrapped.]
    { reaction:
        - "opening": {truth == "father": “Oh, another appointment,” she says. “I seem to collect those as well.” #talk:neutral #face:tired #gaze:away|“A one-to-one. With the person who sent the soup,” she says. #talk:neutral #face:warm}
        - "hardening": “Nothing! A thing. It's very movable.” #talk:sustain #face:hollow
        - else: “Just a work thing. It's always a thing.” #talk:sustain #face:neutral #gaze:down
    }
* [“The dentist.” (Laugh. You can't help it.) “Is it about as much fun?” #move:closed-question #fit:{band == "guarded": missed|attuned} #principle:immediacy #why:She told it to be laughed at, and it's funny. Asking her straight, inside the joke, lets an honest answer be one as well; where there's no ease between you yet, it sounds as if you mind.]
    { reaction:
        - "opening": “There's less suction,” she says. Her eyes stay on you. “It's a bit the same after. Sort of tender.” #talk:neutral #pause:2600 #face:warm #gaze:meet
        - "hardening": “No! No, God, it's way better.” #talk:sustain #face:anxious
        - else: “I floss for it,” she says. “I floss in the car.” #talk:neutral #face:warm
    }
* [“Moving things for this hasn't been working very well for you so far, has it?” #move:confront #fit:missed #principle:righting-reflex #why:It wants to spare her another dash, and it's so. It comes out as a look at her record, with the door already open.]
    { reaction:
        - "opening": “No,” she says. “I'm quite good at it, though. The moving.” #talk:sustain #face:tired #gaze:down
        - "hardening": “I have come every time,” she says. #talk:discord #face:irritated #gaze:door
        - else: “I'll be better at it. I will.” #talk:neutral #face:anxious
    }
- {
    - rupture == "open" && reaction != "opening": -> ending_call
    - band == "guarded": -> ending_call
    - band == "open" && reaction != "hardening": -> ending_renamed
    - band == "warming" && reaction == "opening": -> ending_renamed
    - band == "warming" && alliance >= 56 && reaction == "holding": -> ending_renamed
    - (band == "warming" || band == "open") && log_dropped == false && owned_log == false: -> ending_full_marks
    - band == "warming" || band == "open" || reaction == "opening": -> ending_coat_off
    - log_dropped || owned_log: -> ending_coat_off
    - else: -> ending_full_marks
}

=== ending_renamed ===
At the door she holds the phone up close, deletes seven letters, and thinks. #presence:door #gaze:down #face:thoughtful #pose:lap #pause:3500
{ truth:
    - "graded": “I've put ‘1 p.m.’,” she says. “Just ‘1 p.m.’. I wanted one thing in there that isn't called anything.” #talk:change #face:relief #gaze:meet
    - "worth": “I've put ‘M.’,” she says. “They'll think I've got an M. Maybe I have.” #talk:change #face:thoughtful #gaze:meet
    - else: “I've put ‘Appointment’,” she says. “It isn't a lie. It's what I put for the other one, too.” #talk:change #face:tired #gaze:meet
}
You listen to her go down. She walks. It takes a good deal longer than two flights. #ending:renamed #presence:gone
-> END

=== ending_coat_off ===
At the door she discovers that she's holding her coat. {coat_back:It had been on, and zipped; neither of you saw it come off.|She can't have been wearing it for some time.} #presence:door #gaze:down #face:thoughtful #pose:held #pause:2500 #wear:off
“I'll come,” she says. “I'll probably be late. Is it all right if I'm probably late?” #talk:change #gaze:meet #face:anxious
She doesn't wait to hear. {pressed_extend: Outside a small car stays where it is for its whole eighty pence, with somebody in it.|Outside a small car leaves with two minutes to spare.} #ending:coat-off #presence:gone
-> END

=== ending_full_marks ===
“This was so good,” she says, walking backwards. “I'll be on it this week. You watch.” #presence:door #talk:neutral #face:hollow #gaze:meet #pose:forward
{sheet_in_file: The sheet stays behind, in its plastic. She gives it a small wave as well.|The sheet goes with her, in its plastic, under her arm, the way one carries an X-ray.} #pause:2000
At eight minutes past two there's an e-mail. Subject: ACTIONS!! There are five of them, and none is yours. #ending:full-marks #presence:gone #clock:14:08
-> END

=== ending_call ===
“Sorry, I've got to take this.” She has the phone to her ear and her bag on her arm. “Hi! No, no, now's perfect.” #talk:sustain #face:hollow #gaze:door #pose:held #presence:door
She waves to you with the fingers of the hand that's holding the door. It's eight minutes to two. #pause:2200 #clock:13:52
You'd have believed it, but the screen against her cheek is dark. #face:away #ending:dark-screen
-> END

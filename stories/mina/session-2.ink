// Mina Seo, session 2: Friday at one, after two moves. How she comes in depends on how the moving was met.
INCLUDE ../contract.ink

VAR pen_away = false       // session 1: the green pen went into the drawer
VAR owned_log = false      // session 1: the trainee owned a share of the log
VAR log_dropped = false    // session 1: the sheet was put down for good; she kept the plastic
VAR asked_best = false     // session 1: the trainee asked which notice is the best
VAR pressed_extend = false // session 1: she bought herself ten minutes
VAR asked_harder = false   // between 1: the trainee asked if coming had been made harder
VAR told_straight = false  // the trainee told her plainly what was in their mind when she asked
VAR took_complaint = false // the trainee took a complaint and did not tidy it up
VAR free_to_refuse = false // next Friday was left where she could refuse it
VAR letter_n = false       // she picked a letter to send if Friday goes
VAR brought_tarts = false  // she came with a box of tarts

{ between:
    - "friday-plain": -> at_a_walk
    - "out-of-office": -> hard_stop
    - else: -> five_tarts
}

=== at_a_walk ===
Four minutes past one. She has come up the stairs at a walk; you heard every one of them. #face:tired #pose:lap #gaze:meet #light:room #sky:rain #clock:13:04 #until:13:50 {truth == "graded": #things:none}
“The lift's mended. I took the stairs anyway. It'd have felt rude, after all we've been through.” #talk:neutral #face:warm
She turns the phone round: LIFT NOW WORKING. SORRY FOR ANY. “That's all of it,” she says. “Sorry for any.” #talk:neutral #pause:1400

* [“Any what, this week?” #move:open-question #fit:attuned #principle:evocation #why:She has shown you an apology with the end missing, and she's had the week she has had. Four words, in the gap the notice leaves.]
    { reaction:
        - "opening": She reads it again. “Inconvenience is the usual,” she says. “I think I'd have put ‘one’. Sorry for anyone.” #talk:change #pause:2800 #face:thoughtful
        - "hardening": “Oh, any nonsense. Two e-mails' worth.” #talk:sustain #face:hollow
        - else: “Ran out of paper,” she says. “That's sort of my week as well.” #talk:neutral #face:tired
    }
* [“I'm so pleased that you took your time today. That's real progress.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It wants to cheer a good sign. She had walked upstairs, and it has been entered in a column.]
    { reaction:
        - "opening": “Is it? I was just on some stairs,” she says. #talk:neutral #face:thoughtful
        - "hardening": “Thanks!” Both feet have come together on the carpet. #talk:sustain #face:hollow #pose:held
        - else: “Four minutes of progress.” She smiles, at about the height of your collar. #gaze:down #talk:neutral #face:hollow
    }
* [“You took the stairs anyway. I heard all of them.” #move:simple-reflection #fit:{truth == "graded": partial|attuned} #principle:affirm-effort #why:It notices the one thing that's different and leaves it alone. To somebody who thinks she's being assessed, being heard on the stairs is a mixed blessing.]
    { reaction:
        - "opening": “There's twenty-six,” she says. “I'd only ever done it as a blur.” #talk:change #face:warm #pose:open #pause:1800
        - "hardening": “God, was I stomping?” #talk:sustain #face:anxious
        - else: “It's a different building, slow.” She looks round it. #talk:neutral #face:thoughtful #gaze:away
    }
* [“Before we start, shall we fix on one time, so that neither of us has another week like that?” #move:persuade #fit:missed #principle:premature-focus #why:Practical and fair to both. It opens with what went wrong, however kindly it says ‘us’, while she's still holding out the joke.]
    { reaction:
        - "opening": “I'd like one time,” she says. “I'd like to be someone with one time.” #talk:change #face:tired
        - "hardening": “Yes. Totally. Whatever suits you.” The phone has turned round again. #talk:sustain #face:hollow #pose:held
        - else: “Sure. Friday at one. For ever.” #talk:neutral #face:hollow
    }
- -> her_hands

=== five_tarts ===
~ brought_tarts = true
One o'clock to the second. She's on the landing with a cardboard box held level, like somebody delivering an organ. #face:hollow #pose:held #gaze:meet #light:room #sky:rain #clock:13:00 #until:13:50 {truth == "graded": #things:none}
“For the faff.” Custard tarts: six dents in the paper, five tarts. #talk:neutral #pose:forward
“I had one in the car. Sorry. I did pay for six.” #talk:neutral #face:anxious #gaze:down

* [(Take one.) “What's the going rate for an hour that's been moved?” #move:open-question #fit:{band == "guarded": partial|attuned} #principle:immediacy #why:She has come to settle up. It takes the tart, which would hurt to refuse, and puts the price where it can be looked at, with a crumb on it. If she's still stung, it may sound like the bill.]
    { reaction:
        - "opening": “Three tarts,” she says at once, and then hears it. “I worked it out. I actually worked it out, in the queue.” #talk:change #pause:2600 #face:thoughtful #gaze:meet
        - "hardening": “Oh, it's not a bribe! They're just nice ones.” #talk:sustain #face:anxious
        - else: “Depends on the season,” she says. She's had some sort of argument with the lid. #talk:neutral #face:warm
    }
* [“That's so kind, and there's really no need at all. It was never any trouble.” #move:reassure #fit:missed #principle:minimising #why:Good manners. They tell her what she paid for wasn't owed, and the box has still to be put down somewhere.]
    { reaction:
        - "opening": “It was a bit of trouble,” she says. “There's a lady with a strawberry.” #talk:neutral #face:tired
        - "hardening": “Well, they're there if you want them!” She puts them on the radiator, where they will go off. #talk:sustain #face:hollow #gaze:away
        - else: “No, no. You've been so good about it.” #talk:neutral #face:hollow
    }
* [“I'm afraid I can't take presents from clients. It isn't personal, it's just how we do it here.” #move:inform #fit:missed #principle:boundaries #why:The rule exists, and a tart is hardly what it's for. She came up with both hands full, and is standing there with both hands full.]
    { reaction:
        - "opening": “Does it count if I eat them at you?” she says. It's a brave try. #talk:neutral #face:anxious
        - "hardening": “No! Of course. God. I should have checked.” The lid won't go back on. #talk:discord #face:anxious #gaze:down
        - else: “Right. Sorry. Compliance.” She sits with the box on her lap where the phone goes. #talk:neutral #face:hollow
    }
* [“The one in the car was probably the best of them.” #move:complex-reflection #fit:attuned #principle:affirm-effort #why:She apologised for the only tart she'd had herself. It goes straight to that one, and is on its side.]
    { reaction:
        - "opening": She shuts her eyes. “It was still warm,” she says. “I was parked on a double yellow. I own a parking app.” #gaze:down #talk:change #pause:2400 #face:relief
        - "hardening": “I should've waited. It looks so bad with five.” #talk:sustain #face:anxious
        - else: “They're all from the same tray,” she says. But she has sat down. #talk:neutral #face:neutral #pose:lap
    }
- -> her_hands

=== hard_stop ===
Nineteen minutes past one. She comes in backwards, finishing a call, and this time the phone at her ear is lit. #face:anxious #pose:held #gaze:away #light:room #sky:rain #clock:13:19 #until:13:50 {truth == "graded": #things:none}
“Don't. I know. I'm not even going to say the number.” She has stopped behind the chair and is holding the back of it. #talk:discord #gaze:down
“I can do till ten to. I've got a hard stop.” #talk:sustain #face:hollow

* [“All right, no number. Sit, or stand, or lean.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She asked for one thing, not to have the number said. It's granted at once, and the rest lets her decide how far in she has come.]
    { reaction:
        - "opening": “Lean,” she says. She leans, with her arms along the top of the chair and her chin on them. “Nobody ever offers lean.” #talk:change #pause:2200 #face:tired #pose:forward #gaze:meet
        - "hardening": “I'll sit. Sitting's fine. That's what it's for.” #talk:sustain #face:hollow #pose:held
        - else: She comes round the chair in stages. “Thanks,” she says, at the second. #talk:neutral #face:tired
    }
* [“Then let's use what we have. I'd like to understand what happened this week, with all the changes.” #move:open-question #fit:missed #principle:permission #why:Businesslike and curious, and it's what you want to know. She asked for the number not to be said, and has been asked for all the others.]
    { reaction:
        - "opening": “You and me both,” she says. #talk:neutral #face:tired
        - "hardening": “So, Tuesday moved because of Thursday, and Thursday moved because of,” and she's drawing it on the chair-back with one finger. #talk:sustain #face:anxious
        - else: “It was just one of those. It's done now.” #talk:sustain #face:guarded
    }
* [(Get up as well. Look out at the car park until she's ready.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:She's standing, with a chair between you. To stand too takes the interview out of it, and there happens to be a car park. #stirs:You can hear her breathing come down a floor. #strays:She has started to sort out the things in her pockets.]
    { reaction:
        - "opening": She comes and looks too. “Silver one's mine,” she says. “She's over the line. I'm never over the line.” #talk:change #pause:1500 #face:tired #gaze:window
        - "hardening": {silence == "short": “Sorry, you were saying something. I interrupted.” #talk:sustain #face:anxious|“Are you cross?” she says, to your back. #talk:discord #face:anxious}
        - else: Two people look at nine cars. #gaze:window #face:neutral
            “Okay,” she says. #talk:neutral
    }
* [“I've had this hour in three places for you this week, Mina.” #move:confront #fit:missed #principle:immediacy #why:It's true, and you have been carrying it about since Thursday. She knows it to the minute; now she knows that you know.]
    { reaction:
        - "opening": “I know,” she says. “I had it in four. One of them was wrong.” #talk:discord #face:tired
        - "hardening": “I'll pay for all of them. Send me an invoice.” She isn't joking. #talk:discord #face:angry #gaze:meet
        - else: “I know. I know, I know. I'm so sorry.” #talk:neutral #face:anxious
    }
- -> her_hands

=== her_hands ===
{before == "coat-off": She has seen her scarf on the hook, and doesn't take it down. She gives it a nod. #gaze:door #face:thoughtful|Then she's in the chair, and you both wait a moment for whoever is still coming up the stairs. #pause:1500 #face:neutral}
{ truth:
    - "graded": She has brought no bag. Her right hand goes down beside the chair for it twice and comes up empty. #gaze:down #evidence:empty-hand
    - "worth": No lanyard. There's a paler stripe round the back of her neck where it goes. #gaze:away #evidence:pale-stripe #wear:off
    - else: Four dressmaker's pins in her lapel, in a row. She sees them when you do. “Oh. I was doing a hem.” #talk:neutral #gaze:down #evidence:four-pins
}
{ before:
    - "dark-screen": -> nobody_on_it
    - "full-marks": -> five_actions
    - else: -> went_on_a_bit
}

=== nobody_on_it ===
“I wasn't on a call, last time,” she says. “When I left. I expect you saw.” #talk:change #gaze:down #face:anxious #pause:2600
Her thumb's going up and down the side of the phone, as one would settle an animal. #pose:held

* [“I saw. I was sorry that you'd needed one.” #move:complex-reflection #fit:attuned #principle:rupture-withdrawal #why:She has owned up, and is waiting to be caught. It says yes, and puts the regret where the need was, so nobody has to be forgiven.]
    { reaction:
        - "opening": “I said hello to it and everything,” she says. “I said ‘now's perfect’. To a phone.” Her face is doing both things. #talk:change #pause:2600 #face:tears #gaze:meet
        - "hardening": “I'd have got a real one in a minute. It's not like I'd nothing on.” #talk:sustain #face:guarded
        - else: “I do it at parties,” she says. #talk:neutral #face:tired
    }
* [“Don't give it another thought. I'd forgotten all about it.” #move:reassure #fit:missed #principle:minimising #why:Merciful, and not true. It cost her something to bring it up two flights, and it's been handed back at the top.]
    { reaction:
        - "opening": “Had you?” she says. She doesn't think you had. #talk:neutral #face:tired
        - "hardening": “Great. Good. Me too!” #talk:discord #face:hollow
        - else: “Okay. Phew.” It goes back in her pocket. #talk:neutral #face:hollow
    }
* [“What was going on in here, just before it didn't ring?” #move:open-question #fit:attuned #principle:immediacy #why:It leaves the fib alone, nearly admires it, and is curious about the minute before. There's room in ‘in here’ for you to have had a part.]
    { reaction:
        - "opening": “You were being very patient,” she says. “I could hear it. I'd have done anything.” #talk:change #pause:3000 #face:anxious #gaze:meet
        - "hardening": “Nothing! I just needed to get going.” #talk:sustain #face:hollow
        - else: “I'd run out of me,” she says. “It happens at about ten to.” #talk:neutral #face:tired
    }
* [“You could have just told me you wanted to go. Why do you think that felt impossible?” #move:open-question #fit:missed #principle:question-trap #why:She knows she could have; that's what she is confessing. The why asks for a second confession, on top.]
    { reaction:
        - "opening": “Because you'd have been fine about it,” she says. #talk:discord #face:tired
        - "hardening": “I don't know. Manners?” #talk:discord #face:irritated
        - else: “I know. It's stupid. I'll say, next time.” #talk:sustain #face:anxious
    }
- -> her_papers

=== five_actions ===
“So, the five actions.” She holds up a hand and folds it down finger by finger. “No. No. Sort of. No. And one that I can't find.” #talk:sustain #face:hollow #gaze:meet #pause:1400
It leaves her with a fist, and she looks at it. #pose:held #gaze:down

* [“None of them was mine. Was any of them yours?” #move:closed-question #fit:attuned #principle:evocation #why:She's reporting on a list that nobody asked for. It wonders whose it was, and the question's small enough to answer with a finger.]
    { reaction:
        - "opening": One finger comes up again. “Number three,” she says. “‘Sit down to eat.’ I did put that in for me.” #talk:change #pause:2600 #face:thoughtful
        - "hardening": “All of them! I wrote them.” #talk:sustain #face:anxious
        - else: “I thought they were everybody's,” she says. #talk:neutral #face:neutral
    }
* [“Then choose one. Just the easiest, and we'll give that one a proper go.” #move:persuade #fit:missed #principle:righting-reflex #why:It cuts the job to size, as one would with most people. The list was the running away, and now there's a shorter list.]
    { reaction:
        - "opening": “I chose one,” she says. “I chose one on Wednesday. And on Thursday.” #talk:sustain #face:tired
        - "hardening": “Yes. Good. Three. I'll do three.” #talk:sustain #face:hollow
        - else: “Okay. Easiest. Screens.” She's typing. #talk:neutral #face:hollow #gaze:down
    }
* [“When that list came I was relieved. I don't think I ought to have been.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:The list was made to be pleasing, and it pleased. It tells her so and takes it back, and that's more than she has had from anyone she has sent one to.]
    { reaction:
        - "opening": The fist opens. “Everyone's relieved,” she says. “It's what they're for. Nobody's ever given one back.” #talk:change #pause:3000 #face:relief #gaze:meet
        - "hardening": “Oh no. Was it too much? It was too much.” #talk:sustain #face:anxious
        - else: “Relieved of what?” she says. #talk:neutral #face:thoughtful
    }
* [“That's quite all right. Hardly anyone does all five.” #move:normalise #fit:missed #principle:minimising #why:Soothing, and it has a fraction in it. She was showing you an empty hand, and it's been marked out of five.]
    { reaction:
        - "opening": “What do they do?” she says. “Out of interest. The others. Three?” #talk:neutral #face:tired
        - "hardening": “I normally would.” #talk:discord #face:guarded
        - else: “That's something,” she says. #talk:neutral #face:hollow
    }
- -> her_papers

=== went_on_a_bit ===
“Can I just say, about last time. I went on a bit.” She has gone red before she's got to the end of it. #talk:sustain #face:anxious #gaze:down
“I got in the car and went hot all over. Eighty pence. I told you about eighty pence.” #talk:neutral #pause:1600

* [“You didn't in the least. I thought you were very brave.” #move:reassure #fit:missed #principle:overshooting #why:A compliment for the thing she's ashamed of. Brave is large; it was eighty pence, and now it will have to be lived up to.]
    { reaction:
        - "opening": “It was a button,” she says. “I was brave about a button.” #talk:neutral #face:tired
        - "hardening": “Oh, well. Thanks.” She tucks in whatever was sticking out. #talk:sustain #face:hollow
        - else: “No, I definitely did. But thank you!” #talk:neutral #face:hollow
    }
* [“It can be like that afterwards. As if you'd gone to work and left the front door open.” #move:normalise #fit:attuned #principle:minimising #why:She went hot in the car, after. It says what the after is like, as a thing that happens, and doesn't argue about whether she went on.]
    { reaction:
        - "opening": “With the hoover in the hall,” she says at once. “So everyone can see the hoover.” #talk:change #pause:2200 #face:relief #gaze:meet
        - "hardening": “It's not that deep. I just talk too much.” #talk:sustain #face:guarded
        - else: “Yeah,” she says, and breathes out. “Draughty.” #talk:neutral #face:warm #eyes:tired
    }
* [“Which bit was it that went hot?” #move:open-question #fit:attuned #principle:evocation #why:‘A bit’ could be any of it. It doesn't deny that she went on; it's interested in where the heat was, and leaves the rest of the hour alone.]
    { reaction:
        - "opening": “‘I never press it for me’,” she says. “I could hear it all the way home, being sad, in my voice.” #talk:change #pause:2800 #face:tears
        - "hardening": “Just generally. The lot.” #talk:sustain #face:hollow
        - else: “My ears,” she says. It isn't what you asked, and you can see them. #talk:neutral #face:warm
    }
* [“We don't have to go back to last time.” #move:hand-back-choice #fit:partial #principle:collusion #why:A fair offer, and it's lightly made. But she did go back, just now, red in the face, and this shows her out.]
    { reaction:
        - "opening": “No, I think I do,” she says. “A bit. I practised.” #talk:change #face:thoughtful
        - "hardening": “Great. Onwards!” #talk:sustain #face:hollow
        - else: “Okay. If you're sure.” #talk:neutral #face:tired
    }
* [“I think you might be taking some of it back.” #move:interpret #fit:{band == "open": partial|missed} #principle:rupture-withdrawal #why:It has heard the retreat. She hadn't got as far as retreating; she was telling you she'd gone hot, and that's a step in.]
    { reaction:
        - "opening": “I'd like the receipt, at least,” she says. #talk:neutral #face:warm
        - "hardening": “I'm not taking it back. I'm saying sorry for it.” #talk:discord #face:irritated
        - else: “Am I? Can you do that?” #talk:sustain #face:anxious
    }
- -> her_papers

=== her_papers ===
{log_dropped: -> the_plastic|-> edit_access}

=== the_plastic ===
“I kept the plastic,” she says, and hands it over. Where the log used to be there's a picture, printed on paper. #talk:neutral #pose:open #face:anxious #gaze:meet
{asked_best: IT WAS LIKE THIS WHEN I GOT HERE. SORRY. KEITH. The writing leans uphill. “You did ask which one I'd keep.” #talk:change #face:warm|LIFT OUT OF ORDER. SORRY. STAIRS ALSO AVAILABLE. “Now that it's mended it's an original.” #talk:neutral #face:warm}
“It's not homework,” she adds, in case. #talk:neutral #face:anxious #pause:1000

* [(Find a pin. Put it on the wall where both of you can see it.) “There.” #move:affirm #fit:attuned #principle:affirm-effort #why:She gave it you sideways, saying what it wasn't. It gets a place, straight away, without being asked what it means.]
    { reaction:
        - "opening": She looks at it for some time, with her head back. “You've put it a bit high,” she says, very content. #gaze:up #talk:change #pause:2400 #face:relief #pose:lap
        - "hardening": “You don't have to put it up, I only meant for a drawer.” #talk:sustain #face:anxious
        - else: “Oh! Okay. It's up.” She moves her chair an inch, to get it in. #talk:neutral #face:warm
    }
* [“I love that you did that, and not the log. How did it feel?” #move:open-question #fit:partial #principle:praise-for-compliance #why:It means it, and she can tell. But ‘and not the log’ puts the log back in the sleeve, and the question wants a feeling for a photograph.]
    { reaction:
        - "opening": “Quick,” she says. “It was the quickest thing I did all week. I ran to the printer.” #talk:change #face:thoughtful
        - "hardening": “I can do the log as well.” #talk:sustain #face:anxious #gaze:down
        - else: “Nice? Fine. It's just a print.” #talk:neutral #face:neutral
    }
* [“It isn't homework. It's the first thing you have brought that nobody asked for.” #move:complex-reflection #fit:{truth == "graded": attuned|partial} #principle:overshooting #why:It takes her last words and goes one on. To a woman who's always handing things in, that's the news; to the others it's a nice remark.]
    { reaction:
        - "opening": {truth == "graded": “So it can't be wrong,” she says. She tries the weight of that. “Huh. It can't, can it.” #talk:change #pause:3000 #face:tears|“I suppose not,” she says. “Nobody asked for the notice, either.” #talk:neutral #face:warm}
        - "hardening": “I could still have got it wrong,” she says. She's put her hands between her knees. #pose:lap #talk:sustain #face:guarded
        - else: “Unsolicited,” she says. “We've a folder for those.” #talk:neutral #face:thoughtful
    }
* [“What do you think it's saying, the notice? If it were you who'd written it?” #move:interpret #fit:missed #principle:expert-trap #why:An elegant way in, and a small betrayal. She made you a present, and has been given it back as a test.]
    { reaction:
        - "opening": “It's saying it's broken, and sorry,” she says patiently. #talk:sustain #face:tired
        - "hardening": “Oh, I see. Yes. Very good.” #talk:discord #face:irritated #gaze:away
        - else: “That I'm out of order?” She supplies it like a postcode. #talk:sustain #face:hollow
    }
- -> by_truth

=== edit_access ===
“So. It's in the cloud.” Her phone goes on the table between you with the sheet on it, in traffic-light colours. #talk:neutral #pose:forward #face:hollow #gaze:down
“Green is over six hours. Red's under four. There isn't a great deal of green, but the formula works.” #talk:sustain #gaze:meet
“Do you want edit access, or just view?” #talk:neutral #face:anxious

* [“Neither. I'd like to hear about one night that the colours get wrong.” #move:open-question #fit:attuned #principle:evocation #why:She offers you ways of looking at her. It turns those down lightly and asks for what a formula would leave out, which is all she'd know.]
    { reaction:
        - "opening": She scrolls, and stops. “That's green,” she says. “Seven hours. I lay down at nine because I couldn't think of anything else to do to the day.” #talk:change #pause:3000 #face:tired
        - "hardening": “The colours are right,” she says. “I tested them.” #talk:sustain #face:guarded
        - else: “Wrong how? It's conditional formatting.” She's looking, though. #gaze:down #talk:neutral #face:thoughtful
    }
* [“This is a wonderful piece of work. You can see the pattern straight away.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It is good, and she made it so as to hear that. Now she has heard it, and there'll be a better one next week.]
    { reaction:
        - "opening": “You can, can't you,” she says. She's tired of the pattern. #talk:sustain #face:tired
        - "hardening": “There's a pivot table as well.” She has perked up like a plant given the wrong thing. #talk:sustain #face:hollow
        - else: “Thanks! It took, well. It took most of a night.” #talk:neutral #face:hollow
    }
* [“How long did that take you, and from what time to what time?” #move:closed-question #fit:{truth == "worth": partial|missed} #principle:question-trap #why:There's a joke in it: she lost sleep over a sleep log. She'll get it before you do, and it's on her.]
    { reaction:
        - "opening": “Midnight till three,” she says, and has to put a hand on the table. “It logs itself. It's logged itself, look. Red.” #talk:change #face:warm
        - "hardening": “I know. I do know. Ironic.” #talk:discord #face:hollow
        - else: “Not long.” You both look at the column for Wednesday. #gaze:down #talk:sustain #face:guarded
    }
* [“That sheet began with me. I gave you fourteen boxes and you've built the pair of us a dashboard.” #move:seek-collaboration #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #why:The thing on the table grew from something you set. It says whose seed it was, and that matters most to the one who has been growing it for you.]
    ~ owned_log = true
    { reaction:
        - "opening": {truth == "graded": “I wanted there to be something you'd like to look at,” she says. She turns it face down: not hiding it, putting it out. #talk:change #pause:3200 #face:tears|“It got away from me a bit,” she says. “That's what I do with a small box. I add a box.” #talk:change #pause:2400 #face:thoughtful}
        - "hardening": “It's really no bother! I like doing it.” #talk:sustain #face:hollow
        - else: “I could do you a simpler one,” she says, and catches herself, almost. #talk:neutral #face:anxious
    }
- -> by_truth

=== by_truth ===
{ truth:
    - "graded": -> your_face
    - "worth": -> eight_weeks
    - else: -> small_writing
}

=== your_face ===
She's telling you about a meeting. Every few sentences she looks up, quickly, just above your eyes, and changes what comes next. #pose:forward #face:anxious #gaze:meet #evidence:checks-your-face
“And I thought that was all right, but maybe it wasn't, it was probably a bit much.” You haven't moved. #talk:sustain #pause:1400
{pen_away: “It's still in the drawer,” she says. “I did look. When I came in.” #talk:neutral #gaze:down #evidence:looked-for-the-pen|“You've not got your pen today,” she says, in the middle of it. #talk:neutral #gaze:down #evidence:looked-for-the-pen}

* [“What did my face do, just before ‘a bit much’?” #move:open-question #fit:attuned #principle:immediacy #why:She read you and corrected herself aloud. It asks for the reading, as information about your face; she's the expert in it.]
    { reaction:
        - "opening": “It went flat. Here.” She touches her own forehead. “It's what they do before ‘that's really interesting’.” #talk:change #pause:3000 #face:thoughtful
        - "hardening": “Nothing! Your face is lovely. It's a very kind face.” #talk:sustain #face:hollow
        - else: “I wasn't looking at your face.” She looks, to see how that went. #gaze:meet #talk:neutral #face:anxious
    }
* [“You don't have to worry about what I think. I'm entirely on your side.” #move:reassure #fit:missed #principle:praise-for-compliance #why:It's true, and to somebody reading a face for marks it's a mark: a high one. She'd now like to keep it.]
    { reaction:
        - "opening": “I know you are,” she says. “That's what makes it worse.” She hadn't meant to send that. #talk:discord #face:anxious
        - "hardening": “I know! You're great.” Up go both thumbs. #talk:sustain #face:hollow
        - else: “Thanks.” She sits better for it. Nicely, even. #talk:neutral #face:hollow
    }
* [(Stay as you are. Let your face be dull.) #move:hold-silence #fit:missed #principle:silence-as-work #why:Patience is usually a gift in here. She is looking for the verdict in your face, and a quiet face is a page she can fill in. #stirs:She has begun three different sentences with her eyebrows. #strays:She's nodding for you.]
    { reaction:
        - "opening": “You've got a really good blank,” she says. “Do they teach it?” #talk:discord #face:tired
        - "hardening": “Sorry. I'm going on. I'll get to the point.” #talk:sustain #face:anxious #pose:held
        - else: She finishes the story very quickly and gives it a happy ending. #face:hollow
            “So that was fine!” #talk:sustain
    }
* [“You're telling it and marking it, both at once. I'd get to the end of a meeting like that needing a lie-down.” #move:complex-reflection #fit:attuned #principle:immediacy #why:It says what she is doing in front of you, and from the inside, where it's tiring. Nothing in it is for her to put right.]
    { reaction:
        - "opening": “I do,” she says. “I go and sit in a toilet. Not for the toilet.” It comes out with no joke round it. #talk:change #pause:2800 #face:tears #pose:lap
        - "hardening": “Everyone does, though. It's called reading the room.” #talk:sustain #face:guarded
        - else: “Somebody's got to mark it.” She has slowed down. #talk:neutral #face:tired
    }
* [“I can get the pen, if it'd be easier to have it where you can see it.” #move:hand-back-choice #fit:partial #principle:righting-reflex #why:Kind, and a little bit clever: what's visible is less to be afraid of. It also brings back into the room what she was checking wasn't.]
    { reaction:
        - "opening": “No,” she says quickly. Then: “What colour is it really? I've made it so green.” #talk:change #face:thoughtful #pause:2000
        - "hardening": “Have it, honestly! It's your pen.” #talk:sustain #face:hollow
        - else: “It's fine where it is.” #talk:neutral #face:neutral
    }
- -> the_moving

=== eight_weeks ===
“We get this thing at Nook. After five years. You get eight weeks off, to go and be a person.” #talk:neutral #face:hollow #pose:forward
“I've been there six. The form's open in a tab. It's been open since March.” #talk:sustain #gaze:down #evidence:open-tab
She laughs. “It's made its own little groove. I'm scared to restart the laptop.” #talk:sustain #face:tired #pause:1600 #evidence:scared-to-restart

* [“Eight weeks! You should grab it. It's exactly what you need, and it's sitting there.” #move:persuade #fit:missed #principle:righting-reflex #why:Anyone who likes her would say so, and everybody has. If wanting it were all that was missing, it wouldn't have been open since March.]
    { reaction:
        - "opening": “That's what it says on the poster,” she says. “There's a man on it with a kayak.” #talk:neutral #face:tired
        - "hardening": “I know! I will. I'll do it this weekend.” She's looking at the window. #talk:sustain #face:hollow #gaze:window
        - else: “I know I should.” You can watch the should go in with the others. #talk:sustain #face:hollow
    }
* [“And what does it ask, the form? Where had you got up to?” #move:open-question #fit:attuned #principle:evocation #why:It's gone to the tab, with interest and no hurry, to see where she stopped. The place where a person stops is usually saying something.]
    { reaction:
        - "opening": “Name. Dates. ‘Who will cover your work?’ I did that in a minute.” She rubs her eye. “Then it says, ‘What will you do with the time?’” #talk:change #pause:3200 #face:tears
        - "hardening": “It's just a form. It's HR.” #talk:sustain #face:guarded
        - else: “Page two,” she says. “Of two.” #talk:neutral #face:thoughtful
    }
* [“So you haven't closed it, and you haven't sent it.” #move:complex-reflection #fit:attuned #principle:double-sided #why:A tab open since March is two decisions, and she's made neither. It says both of them flat, and doesn't wish for one.]
    { reaction:
        - "opening": “If I send it I'd have to go, and if I go,” she says. Her hand makes something stopping. “It gets quiet. And then I'd know.” #talk:change #pause:3400 #face:anxious
        - "hardening": “I just haven't had a minute.” #talk:sustain #face:hollow
        - else: “It's load-bearing,” she says. #talk:sustain #face:warm
    }
* [“I think you might be frightened of what you'd find out if you stopped.” #move:interpret #fit:{band == "open" || band == "warming": partial|missed} #principle:expert-trap #why:Quite possibly right. She was a sentence or two away from it herself, and now it's yours.]
    { reaction:
        - "opening": She looks at you with some respect and no gratitude. “Well, yes,” she says. #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “I'd find out I was behind, is what I'd find out.” #talk:discord #face:irritated
        - else: “Could be. I'd need eight weeks to think about it.” #talk:sustain #face:hollow
    }
- -> the_moving

=== small_writing ===
Something pink falls from her sleeve: half a ticket, the sort they pin to a coat at the cleaner's. #gaze:down #face:warm #pose:forward
“That's Dad's. I had him do my jacket.” She flattens it on her knee. There is a number, and SEO, and you'd need a glass. #talk:neutral #evidence:tiny-writing
“He used to do lovely big sevens. It's quite sweet. It's like getting post from a mouse.” #talk:sustain #face:hollow #pause:1800 #evidence:used-to-do

* [“When did they begin to get small?” #move:open-question #fit:{band == "guarded": partial|attuned} #principle:pacing #why:She put it as a sweet thing, and put it in the past. It keeps to the sevens, which are sayable, and asks only when; with hardly any ease between you, when is still a doctor's word.]
    { reaction:
        - "opening": “You don't notice, is the thing. You notice backwards.” She has both thumbs on the ticket. “Before Christmas. I've got the tickets. I went and looked.” #talk:change #pause:3200 #face:tears #gaze:down
        - "hardening": “Oh, ages. He's getting on. He's sixty-eight.” #talk:sustain #face:guarded
        - else: “A while. He says it saves ink.” #talk:neutral #face:tired
    }
* [“Has he seen anyone? Small handwriting can be a sign of something, and it's as well to catch it early.” #move:inform #fit:missed #principle:expert-trap #why:Well informed. She knows what it can be a sign of; she has told you about mice so as not to say it.]
    { reaction:
        - "opening": “They've caught it,” she says. “It's caught. It's all very early.” #talk:sustain #face:tired #gaze:away
        - "hardening": “He's fine! He's seen everyone. He has more appointments than I do.” #talk:sustain #face:hollow #pose:held
        - else: “Yeah, no, he's got a leaflet.” The ticket has gone. #talk:sustain #face:hollow
    }
* [“A mouse who used to do lovely big sevens.” #move:simple-reflection #fit:attuned #principle:double-sided #why:It keeps her two halves together, the sweet one and the ‘used to’, in her own words, and adds nothing that she'd have to defend herself from.]
    { reaction:
        - "opening": She laughs, and it goes wrong in the middle. “With a tail on,” she says. “He did a little tail.” #talk:change #pause:3400 #face:tears #gaze:down
        - "hardening": “It's only writing,” she says. #talk:sustain #face:guarded
        - else: “He crosses them,” she says, “like the French.” She has not put the ticket away. #talk:neutral #face:tired
    }
* [“That sounds hard. Do you want to talk about your dad today?” #move:closed-question #fit:missed #principle:premature-focus #why:Gently offered, and it names a subject. She brought a ticket; a subject is a much bigger thing, and can be declined in one word.]
    { reaction:
        - "opening": “Not as such,” she says. She's still flattening it. #talk:sustain #face:tired
        - "hardening": “No! No, there's nothing to talk about. He's fine.” #talk:sustain #face:hollow #gaze:away
        - else: “Another time, maybe! Let's do sleep.” #talk:sustain #face:hollow
    }
- -> the_moving

=== the_moving ===
“You must have me down as an absolute nightmare,” she says. “All that moving about.” #talk:sustain #face:hollow #gaze:meet
{ truth:
    - "graded": “I drafted the second one four times. It got brighter each time. I could see it happening.” #talk:neutral #face:anxious #evidence:four-drafts
    - "worth": “I was on leave and I still couldn't do Tuesday. What was I even doing on Tuesday?” #talk:change #face:thoughtful #evidence:what-was-i-doing
    - else: “It's only that they give you the slots they've got. You can't say no, or it's June.” #talk:sustain #gaze:away #evidence:slots-till-june
}

* [“Not a nightmare. A bit of a puzzle for Joy's rubber. What was it like from your end?” #move:open-question #fit:attuned #principle:evocation #why:She asked what she's down as. It answers honestly and small, and is interested in the side of the e-mails that you didn't see.]
    { reaction:
        - "opening": “Like holding a lift for people who aren't coming,” she says. “All the doors. With my foot.” #talk:change #pause:2800 #face:tired
        - "hardening": “My end's fine! My end caused it.” #talk:sustain #face:hollow
        - else: “Fiddly,” she says. “Does she really have a strawberry?” #talk:neutral #face:warm
    }
* [“Oh, not in the least. It happens to everybody.” #move:normalise #fit:missed #principle:minimising #why:It lets her off in a breath. What she'd begun to say about those e-mails is let off with her.]
    { reaction:
        - "opening": “Does it?” She seems to be a little disappointed in everybody. #talk:neutral #face:tired
        - "hardening": “You're too nice to me.” It's said as one closes a door with a foot. #talk:sustain #face:hollow
        - else: “Phew,” she says, in brackets. #talk:neutral #face:hollow
    }
* [“I was a bit put out on Thursday, to be truthful. And I was glad when it was you on the stairs.” #move:seek-collaboration #fit:{band == "guarded": missed|attuned} #principle:immediacy #why:She's fishing for what you really thought. Somebody telling her, in its right size and with the other half, is rare for her; but with nothing under you yet, the first half's all she will hear.]
    ~ took_complaint = true
    { reaction:
        - "opening": She goes rather still. “Thank you,” she says. “No one says. They just go quiet and then there's a process.” #talk:change #pause:3000 #face:relief #gaze:meet
        - "hardening": “I knew it. I knew you were.” She's gone crimson and bright. #talk:discord #face:anxious #pose:held
        - else: “Put out,” she says, trying it for weight. “Okay. That's not so bad.” #talk:neutral #face:thoughtful
    }
* [“You moved it twice, then offered to cancel. Which of those would you say was the real message?” #move:confront #fit:{band == "open": partial|missed} #principle:question-trap #why:A proper question about a real thing, and in its tone a cross-examination. There's no answer to it that doesn't convict her of the other two.]
    { reaction:
        - "opening": “The bit between them,” she says, slowly. “Where nobody e-mailed for a day.” #talk:neutral #face:thoughtful
        - "hardening": “None of them was a message. They were about a diary.” #talk:discord #face:irritated #pose:crossed
        - else: “All of them? I wanted to come. I also wanted to be lying on a floor.” #talk:sustain #face:anxious
    }
* [“What would I have to have you down as, for it to be all right?” #move:open-question #fit:{truth == "graded": attuned|partial} #principle:evocation #why:‘Down as’ is a register, and she is in it. It asks what the good entry would be. It's sharp where that's the sore place; elsewhere it's a riddle.]
    { reaction:
        - "opening": {truth == "graded": “Low-maintenance,” she says. It's out before the smile can get in front of it. “God. What a thing to want on a headstone.” #talk:change #pause:3000 #face:tears|“Just ‘Mina’, I suppose,” she says. “With no asterisk.” #talk:neutral #face:warm}
        - "hardening": “I was only joking.” #talk:sustain #face:guarded
        - else: “Ooh. ‘Responsive’?” #talk:neutral #face:hollow
    }
- {rupture == "open": -> repair_early|-> how_it_goes}

=== repair_early ===
She's being marvellous. She asks where you got the lamp, whether you've had lunch, and if Joy's here on Mondays. #face:hollow #pose:forward #gaze:meet #pause:1200
{asked_harder: “And thanks for asking, in that e-mail,” she says. “If you'd made it harder. You haven't! I tell people.” #talk:discord #face:hollow|“I do think it's really working, by the way. I tell people.” #talk:discord #face:hollow}

* [“What do you tell them?” #move:open-question #fit:partial #principle:rupture-withdrawal #why:Light, and it might find the joke in what she has just said. It also lets the talk go on being about how well it's all going.]
    { reaction:
        - "opening": “That I've got a great dentist,” she says, and for a moment you both have the same face. #talk:neutral #face:warm
        - "hardening": “That you're brilliant!” #talk:discord #face:hollow
        - else: “Oh, you know. That I'm looking after myself.” #talk:sustain #face:hollow
    }
* [“I've just lost you, I think, and I think I know where. I got ahead of you there. Shall we go back?” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She's begun to host. It notices the going without blaming it, puts the stumble on your side, and offers the way back as a question.]
    ~ took_complaint = true
    { reaction:
        - "opening": “A bit ahead,” she says. The hosting goes out of her like air. “Thanks. I was about to ask you where you went to school.” #talk:change #pause:2800 #face:relief #pose:lap
        - "hardening": “You haven't lost me! I'm right here.” She waves, from quite far off. #talk:sustain #face:hollow
        - else: “Back to where?” She does look over her shoulder, so to speak. #gaze:away #talk:neutral #face:thoughtful
    }
* [“The lamp's from a skip. What is it that I've just done?” #move:open-question #fit:attuned #principle:immediacy #why:She asked a real question, so it has a real answer; then it asks the other thing, quickly, as if that too were about furniture.]
    ~ took_complaint = true
    { reaction:
        - "opening": “You went a bit teacher,” she says. She's pink. “I like the lamp.” #talk:change #pause:3000 #face:relief #gaze:meet
        - "hardening": “Nothing! It's a gorgeous lamp!” #talk:sustain #face:hollow
        - else: “A skip!” she says. Then nothing, for a while, which in her is a great deal. #talk:neutral #face:thoughtful
    }
* [“I'm glad. Then we can build on that: let's get back to the sleep.” #move:persuade #fit:missed #principle:collusion #why:It believes her, and moves on while the going's good. So does she. It's going beautifully, with nobody in it.]
    { reaction:
        - "opening": “Yes. The sleep,” she says. “Poor old sleep.” #talk:sustain #face:tired
        - "hardening": “Perfect,” she says, and sits like a photograph. #talk:discord #face:hollow
        - else: “Great. Where were we? Amber.” #talk:neutral #face:hollow
    }
- -> how_it_goes

=== how_it_goes ===
{band == "warming" || band == "open": -> sunday_stairs|-> the_actual_advice}

=== sunday_stairs ===
“I did do a thing, on Sunday. It's not a big thing.” She has taken the phone off her knee, to have the knee. #talk:change #pose:lap #face:thoughtful #pause:1800
“I sat on the stairs, like I do, only I hadn't brought the laptop. Twenty minutes, about. I didn't log it.” #talk:change #gaze:away
“It was horrible,” she says, with interest. #talk:neutral #face:thoughtful

* [“Horrible how?” #move:open-question #fit:attuned #principle:evocation #why:She finished on the surprising word and looked at it with curiosity. It asks for more of just that, and hasn't decided in advance that horrible is bad news.]
    { reaction:
        - "opening": { truth:
            - "graded": “There was nobody to show it to,” she says. “I kept on composing how I'd tell you. I got you to be quite impressed.” #talk:change #pause:3000 #face:tears
            - "worth": “It was so quiet I could hear what I thought,” she says. “I thought: oh. It's only parking. It's been only parking the whole time.” #talk:change #pause:3000 #face:tears
            - else: “Things came up the stairs,” she says. “I'd got them all filed under Wednesday. They just came up and sat there.” #talk:change #pause:3000 #face:tears
            }
        - "hardening": “Just boring. I'm not good at it.” #talk:sustain #face:guarded
        - else: “Itchy,” she says. “All over, but inside.” #talk:neutral #face:thoughtful
    }
* [“Twenty minutes, though! Could you do it every day this week?” #move:persuade #fit:missed #principle:righting-reflex #why:It hears the success in it and would like to see it again. It was the first thing in months she'd done for no one, and it's got a target.]
    { reaction:
        - "opening": “And there it goes,” she says, fondly, as if to a bus. #talk:neutral #face:tired
        - "hardening": “Sure. Daily. I'll put it in.” The phone's back on the knee. #talk:sustain #face:hollow #pose:held
        - else: “I could do fifteen. Fifteen'd be more sustainable.” #talk:sustain #face:hollow
    }
* [“Not logged.” (Leave it at that, and smile.) #move:simple-reflection #fit:{truth == "graded": attuned|partial} #principle:parroting #why:Of everything she said it picks the small defiance. For one who hands everything in, that's where the news is; for the others the news was on the stairs.]
    { reaction:
        - "opening": “Not logged,” she says, like somebody with a stolen apple. #talk:change #face:warm #gaze:meet
        - "hardening": “Should I have?” #talk:sustain #face:anxious
        - else: “Well. I've told you now. So it sort of is.” #talk:neutral #face:thoughtful
    }
* [(Stay with ‘horrible’. Say nothing yet.) #move:hold-silence #fit:{truth == "graded": partial|attuned} #principle:silence-as-work #why:She is looking at it herself, with interest, and there's more coming. It's harder to use for somebody who takes your quiet for a verdict on the twenty minutes. #stirs:Her lips are moving a little, as if adding up. #strays:She has looked at the place on her knee where the phone was.]
    { reaction:
        - "opening": “I used to sit on the stairs at the shop,” she says. “In the steam. Nobody minded what I was doing.” #talk:change #pause:1500 #face:tears #gaze:away
        - "hardening": {silence == "short": “Anyway, it was a failed experiment.” #talk:sustain #face:hollow|“Say something,” she says, and shakes her head at herself. “No. Don't. I only wanted to hear if I'd done it right.” #talk:discord #face:anxious}
        - else: It's very nearly restful. #face:thoughtful
            “Not horrible,” she says. “What's the other one?” #talk:neutral
    }
* [“That's quite normal, you know, when people first try to do nothing.” #move:normalise #fit:partial #principle:minimising #why:True and meant to steady her. She wasn't alarmed; she was interested, and ‘people’ have come in and stood in front of it.]
    { reaction:
        - "opening": “Do they go on?” she says. “Or do they get a dog?” #talk:neutral #face:warm
        - "hardening": “Good. Normal's good.” #talk:sustain #face:hollow
        - else: “Okay. So it's a phase,” she says. #talk:neutral #face:neutral
    }
- -> gone_quiet

=== the_actual_advice ===
“Can I be cheeky? We've done a lot of, you know. Talking.” #talk:neutral #face:hollow #pose:forward #gaze:meet
“If there were an actual thing. A protocol. If you were just to tell me what to do, I would do it.” #talk:sustain #face:anxious #pause:1500

* [“Of course. Bed at eleven, up at seven, phone in the kitchen. Shall we try that for a week?” #move:inform #fit:missed #principle:expert-trap #why:She asked straight out and it's decent advice. She's asking to be set something again, by the person whose last one is still about the place.]
    { reaction:
        - "opening": “The phone wouldn't like the kitchen,” she says. “I'd like the kitchen.” It's a joke, and for a second it wasn't. #talk:change #face:tired
        - "hardening": “Great! Clear. Thank you.” She could be thanking a sat-nav. #talk:sustain #face:hollow
        - else: “Eleven, seven, kitchen.” She's got it by heart already. It won't happen. #talk:neutral #face:hollow
    }
* [“I could. The last thing I set you turned into one more thing to be behind with. What would be different about this one?” #move:open-question #fit:attuned #principle:repair-renegotiate #why:It doesn't refuse her, and it won't pretend the log didn't happen. She designs things that people don't use; it's a question she'd ask.]
    { reaction:
        - "opening": “I'd have to want the thing it does,” she says. She seems to be hearing it as an engineer. “Not just want to have done it.” #talk:change #pause:2800 #face:thoughtful
        - "hardening": “I'd do it properly this time. I've said.” #talk:sustain #face:anxious
        - else: “It'd be shorter?” she says. #talk:neutral #face:neutral
    }
* [“You'd do whatever I said. That's the bit I'm wary of.” #move:complex-reflection #fit:{band == "guarded": partial|attuned} #principle:immediacy #why:‘I would do it’ is the whole trouble in four words. It meets the offer, and says in plain terms why you'd rather not take it up. With no trust at all it may just sound like no.]
    { reaction:
        - "opening": “So am I,” she says, “now you say it.” She's taken one foot off the accelerator; you can see it come up. #talk:change #pause:2400 #face:relief #pose:lap
        - "hardening": “I thought that was the idea. Of coming.” #talk:discord #face:irritated
        - else: “It's a very popular feature,” she says. #talk:neutral #face:warm
    }
* [“What I do in here is less about advice and more about understanding where all of it's coming from.” #move:inform #fit:missed #principle:informed-choice #why:It explains the method to a customer who asked for something off the shelf. The notice is correct, and the counter's shut.]
    { reaction:
        - "opening": “Where is it coming from, then?” she says. “I'd like to know. I'd honestly like to know that.” #talk:change #face:tired
        - "hardening": “Sure. No. It's your process.” #talk:discord #face:hollow
        - else: “Okay! I'll keep understanding.” #talk:neutral #face:hollow
    }
- -> gone_quiet

=== gone_quiet ===
She picks up the phone and presses it, and it lights. There's nothing on it. She turns it off and on. #gaze:down #pose:held #face:anxious
“It's just gone really quiet,” she says. #talk:neutral #pause:1800
{ truth:
    - "graded": “Nobody's asked me for anything since eleven. I keep thinking what I've done.” #talk:sustain #evidence:what-ive-done
    - "worth": “I told them no messages till Monday and they're doing it. They're coping. It's vile.” #talk:change #face:tired #evidence:they-are-coping
    - else: “No news is good news. That's what they say, isn't it? The people who ring.” #talk:sustain #gaze:window #evidence:people-who-ring
}

* [“And when it's quiet, who do you turn into?” #move:open-question #fit:partial #principle:pacing #why:It's a good and rather large question. She is holding a dark phone, and the question has gone past it into philosophy.]
    { reaction:
        - "opening": “Someone in a queue,” she says, “who's forgotten what for.” #talk:change #face:thoughtful #pause:2200
        - "hardening": “Same person! Just bored.” #talk:sustain #face:guarded
        - else: “God knows. We've not met.” #talk:neutral #face:warm
    }
* [“Let's enjoy the peace, then. How about we put it in my drawer for a while?” #move:persuade #fit:missed #principle:righting-reflex #why:It sounds like a treat. The quiet was what troubled her, and she's being asked to give up the only thing that could end it.]
    { reaction:
        - "opening": She gets as far as holding it out over the drawer. “I can't,” she says, surprised at her arm. #talk:sustain #face:anxious
        - "hardening": “I need to be reachable.” Not bright at all, that one. #talk:discord #face:guarded #pose:held
        - else: “Ha! Maybe next time.” #talk:sustain #face:hollow
    }
* [“You don't know yet if it's peace or if something's wrong.” #move:complex-reflection #fit:attuned #principle:double-sided #why:She turned it off and on. It names the not knowing that she is holding in her hand, and doesn't settle it for her in either direction.]
    { reaction:
        - "opening": “I never do,” she says. “I think that's the job. I think I do that for a living.” #talk:change #pause:3000 #face:tears #gaze:down
        - "hardening": “It'll just be lunchtime.” #talk:sustain #face:hollow
        - else: “It could be either,” she agrees. She lays it on her knee, and this time not quite face up: on its edge. #talk:neutral #face:thoughtful #pose:lap
    }
* [(Let the quiet be in the room as well as in the phone.) #move:hold-silence #fit:{truth == "graded": missed|attuned} #principle:silence-as-work #why:She has noticed a quiet and not filled it. Keeping her company there lets her find out what's in it. Where quiet means she's done something wrong, though, yours is one more. #stirs:The phone has tilted in her hand until it's nobody's in particular. #strays:She presses it again, and again.]
    { reaction:
        - "opening": “You can hear the lift,” she says, after a time. “It's a nice lift, when it goes.” #talk:change #pause:1500 #face:tired #gaze:away
        - "hardening": {silence == "short": “Sorry! I'm with you. Go on.” #talk:sustain #face:hollow|“You're doing it as well now,” she says. #talk:discord #face:anxious #gaze:meet}
        - else: Down in the road someone's failing to park. She listens with professional sorrow. #gaze:window #face:neutral
            “Left hand down,” she says. #talk:neutral
    }
- -> what_are_you_thinking

=== what_are_you_thinking ===
“What are you thinking?” she says. “When you look like that. You can say.” #talk:neutral #gaze:meet #face:anxious #pause:1200
“I'd honestly rather know.” #talk:neutral #pose:forward

* [“That you came, after a week like that one. And that I've no idea yet what it cost you.” #move:affirm #fit:attuned #principle:informed-choice #why:She asked straight. It tells her straight, and what it tells is both warm and unfinished; she's not been summed up.]
    ~ told_straight = true
    { reaction:
        - "opening": She looks for the catch with great thoroughness. “No,” she says. “Nor do I. I've not had the invoice.” #talk:change #pause:2800 #face:relief
        - "hardening": “It didn't cost anything! It's a fiver for parking. It's free, I get a code.” #talk:sustain #face:hollow
        - else: “That's what you were thinking? With that face?” She's nearly pleased. #talk:neutral #face:warm
    }
* [“I wonder why it matters to you so much what I think.” #move:interpret #fit:missed #principle:expert-trap #why:The old reply from the old chair. She took a risk and asked; it's been returned unopened.]
    { reaction:
        - "opening": “Because you're looking at me and I'm in here,” she says. It's fair. #talk:discord #face:tired
        - "hardening": “Right. Forget it.” She sits back, and it isn't rest. #talk:discord #face:irritated #pose:crossed
        - else: “That's a very good question,” she says, as people do to whom nobody's given an answer. #talk:neutral #face:hollow
    }
* [“About lunch, for a second. And before that about your {truth == "father":mouse|phone, and how dark it is}.” #move:simple-reflection #fit:{band == "guarded": partial|attuned} #principle:immediacy #why:She'd rather know, so she's told, down to the lunch. A listener who's caught being ordinary is easier to sit in front of than one who's caught being wise.]
    ~ told_straight = true
    { reaction:
        - "opening": It's a real laugh, a bark. “I had {brought_tarts:a tart|crisps},” she says. Then: “{truth == "father":It isn't sweet, is it? The mouse.|It is dark, isn't it? I keep thinking it's broken.}” #talk:change #pause:2200 #face:warm
        - "hardening": “Oh. We can finish early, if you're hungry.” #talk:sustain #face:anxious
        - else: “Lunch,” she says. “Okay. I can work with lunch.” #talk:neutral #face:warm
    }
* [“Nothing bad, I promise. You're doing really well, and you're far too hard on yourself.” #move:reassure #fit:missed #principle:praise-for-compliance #why:She braced for a bad mark and got a good one, with a new fault in the tail. Either way she has been marked.]
    { reaction:
        - "opening": “That's two things I'm doing,” she says. “Really well, and too hard.” #talk:neutral #face:tired
        - "hardening": “Thank you.” You've heard warmer from a ticket machine. #talk:sustain #face:hollow
        - else: “I know. I know I am. I'll work on it.” #talk:neutral #face:hollow
    }
* [“What do you imagine I'm thinking?” #move:open-question #fit:{truth == "graded": partial|missed} #principle:question-trap #why:There's gold in the answer sometimes. She asked first, though, and said please, more or less.]
    { reaction:
        - "opening": “That I'm the one o'clock who does it wrong,” she says, “and you're being nice about it until ten to two.” #talk:change #face:tears
        - "hardening": “I asked you.” #talk:discord #face:irritated
        - else: “Something about boundaries?” #talk:neutral #face:hollow
    }
- -> five_faces

=== five_faces ===
There's a card in her coat. It's Joy's, for the whole practice, with a row of little faces; she gives them out once a month. #pose:forward #face:hollow #gaze:down
“I've done it already. I did it downstairs, so as not to use up time. You got the big smile in all four.” #talk:neutral #gaze:meet #evidence:all-big-smiles

* [“Would you take one off for me, somewhere? I'd learn more from a medium face.” #move:seek-collaboration #fit:attuned #principle:rupture-withdrawal #why:Four smiles from before the hour can't be about the hour. It asks for one small complaint, as a favour to you, which she's good at.]
    ~ took_complaint = true
    { reaction:
        - "opening": She gives it real thought. “‘We worked on what I wanted,’” she says, and draws a very straight mouth. “I don't think that I'd said. So it's not all you.” #talk:change #pause:3200 #face:thoughtful
        - "hardening": “But I meant them! I'd only be making it up.” #talk:neutral #face:anxious
        - else: “You can't ask for a medium face,” she says. “Nobody asks for that.” #talk:neutral #face:warm
    }
* [“Full marks! I'll be putting that on the wall.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It plays along, and it's nice to be smiled at. She has found out that what's handed in early and smiling isn't read.]
    { reaction:
        - "opening": “You should,” she says. Her own face has gone rather medium. #talk:neutral #face:tired
        - "hardening": “You've earned it!” And the two of you beam, and it's nobody's. #talk:discord #face:hollow
        - else: “Ha. Do.” She puts it on the table and lines it up. #talk:neutral #face:hollow
    }
* [“Joy files those. I only ever get to see one if it has a straight mouth.” #move:inform #fit:{truth == "graded": attuned|partial} #principle:informed-choice #why:She's handed you four smiles in advance. It tells her, as plain fact, where they go and that nobody is collecting them. That's news to a person who thinks someone's adding up; to the others, it's office routine.]
    { reaction:
        - "opening": “So they're only for complaining with.” She has looked at the card with new interest. “I'd need a longer card.” #talk:change #face:thoughtful
        - "hardening": “Well, mine can just go in the file, then. It's all good.” #talk:sustain #face:hollow
        - else: “A straight mouth,” she says. She does one, to see. #talk:neutral #face:neutral
    }
* [“Downstairs. What would it say if you did it up here?” #move:open-question #fit:{truth == "father": partial|attuned} #principle:immediacy #why:She told you where she filled it in, and when. It wants the upstairs version. If what's wrong isn't about you or the work, there's not much for a card to say.]
    { reaction:
        - "opening": “Up here it'd be mixed,” she says. She has turned it round to look at the faces from the other side. “There's one that I'd need that they haven't got.” #gaze:down #talk:change #pause:2800 #face:thoughtful
        - "hardening": “The same! Exactly the same.” #talk:sustain #face:hollow
        - else: “I'd have to know how it ended.” #talk:neutral #face:neutral
    }
* [“So you marked me before I'd had a chance to mark you.” #move:interpret #fit:{truth == "graded" && (band == "warming" || band == "open"): attuned|missed} #principle:overshooting #why:Sharp, and it lands or it wounds. Where marking is what it's all about, and there's ground, it's a relief to have it said; anywhere else it's an accusation about a form.]
    { reaction:
        - "opening": {truth == "graded": She laughs until she has to look for a tissue. “Yes,” she says. “God. Yes. I got in first.” #talk:change #pause:2600 #face:tears #gaze:meet|“It's only a card,” she says. But she's looking at it. #gaze:down #talk:neutral #face:thoughtful}
        - "hardening": “I was just being nice.” #talk:discord #face:irritated
        - else: “Is that what I did? I thought I was saving time.” #talk:neutral #face:anxious
    }
- {rupture == "open": -> repair_late|-> need_a_bit}

=== repair_late ===
{truth == "graded":The place where her bag would be has her attention.|Her bag has her attention.} “This has been amazing,” she tells it. #talk:discord #face:hollow #gaze:door #pose:held
“I might do a stretch on my own after this. Just to embed it. I don't want to take up a slot.” #talk:discord #pause:1800 #face:hollow

* [“You'd be giving up your slot to spare me. I've been making you look after me, a bit, today.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:‘Take up a slot’ is her being considerate towards the door. It says what it thinks she's doing, and takes your part in it on itself.]
    ~ took_complaint = true
    { reaction:
        - "opening": “I've had practice,” she says. Her eyes have filled and she's furious with them. “I took {brought_tarts:tarts|a cake} in for everyone at school{brought_tarts:, too}. I'd had a week off.” #talk:change #pause:3200 #face:tears #gaze:meet
        - "hardening": “I'm not looking after anyone! I'm being practical.” #talk:sustain #face:irritated
        - else: “Somebody might need it more,” she says. She hasn't got up. #talk:neutral #face:tired
    }
* [“I'd really advise against stopping now. You've only just started to scratch the surface.” #move:persuade #fit:missed #principle:righting-reflex #why:You may be right, and you sound like a gym. She said she was off, kindly; she's hearing that she hasn't done enough.]
    { reaction:
        - "opening": “It's quite a lot of surface,” she says. #talk:sustain #face:tired
        - "hardening": “I'm sure you would.” It isn't kindly said, and she has heard that it isn't. #talk:discord #face:angry
        - else: “No, you're right. You're right. Next Friday.” #talk:neutral #face:hollow
    }
* [“You can stop. I'd like it to be because you want to, and not so as to be no trouble.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:It gives her the stopping outright. Then it sets down the two reasons side by side, and she can see which is which.]
    { reaction:
        - "opening": A long breath, in bits. “It's the second one,” she says. “It's always the second one. I've left so many things like that.” #talk:change #pause:3000 #face:tears
        - "hardening": “I'm not trouble. I've just got a lot on.” #talk:discord #face:guarded
        - else: “Can I not know?” she says. #talk:neutral #face:tired
    }
* [“Embed what?” #move:closed-question #fit:partial #principle:rupture-withdrawal #why:It doesn't buy the word, and it's honest. But it's a raised eyebrow at someone who's half out of the chair.]
    { reaction:
        - "opening": “No idea,” she says. “It's what one says.” She has her face in her hands, laughing or near it. #talk:neutral #face:tired
        - "hardening": “The learnings.” She does not smile. #talk:discord #face:irritated
        - else: “Just everything we've covered.” #talk:neutral #face:hollow
    }
- -> friday_again

=== need_a_bit ===
{pressed_extend: The phone hums. Lilac. She doesn't look at it. “I've done it already,” she says. “I put an hour and a half on. I just pressed it, like a person.” #talk:change #face:warm #pose:lap|The phone hums. Lilac: Your stay ends in 10 minutes. She turns it face down on her knee, and leaves it so. #face:tired #pose:lap #pause:1500}
“Can I tell you something that isn't anything?” #talk:change #gaze:away #face:thoughtful #pause:2500
{ truth:
    - "graded": “My dad used to sign my homework. He couldn't read it, so he just signed it really carefully.” #talk:neutral #face:tears #evidence:signed-homework
    - "worth": “Someone asked me what I do, at a wedding. I said ‘phones’. I couldn't make my mouth do the rest.” #talk:change #face:tired #evidence:said-phones
    - else: “I do his buttons on a Wednesday. Before we go in. He looks over my head the whole time, like I'm a tall person.” #talk:change #face:tears #evidence:does-his-buttons
}

* [(Let it not be anything. Keep still for it.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:‘Something that isn't anything’ asked for exactly this: to be put down without being picked up. Words now would make it a something. #stirs:Her hands have opened on her knees, palms up. #strays:She has begun to fold an invisible thing smaller and smaller.]
    { reaction:
        - "opening": She nods, after some time, as if you'd said it. “Yeah,” she says. “That's all it is.” It's a good deal. #talk:change #pause:2000 #face:tears #gaze:meet
        - "hardening": {silence == "short": “See? Not anything.” It's been put away. #talk:sustain #face:hollow|“I did say it wasn't anything.” #talk:sustain #face:guarded #gaze:away}
        - else: She lets it lie there between you. #face:tired
            “So,” she says, quite gently, to it. #talk:neutral
    }
* [“It sounds to me as if it's something.” #move:confront #fit:missed #principle:overshooting #why:It wants to tell her that it counts. She had been careful to set it down as nothing, and she's been corrected.]
    { reaction:
        - "opening": “It can be something at home,” she says. “In here it's not anything, all right?” #talk:neutral #face:tired
        - "hardening": “It's not, though. It's a story.” #talk:sustain #face:guarded #pose:held
        - else: “Well. Maybe.” She is already looking for her keys. #talk:neutral #face:hollow
    }
* [“{truth == "graded":Really carefully.|{truth == "worth":Phones.|Over your head.}}” #move:simple-reflection #fit:attuned #principle:autonomy #why:Her own words, the ones with the weight on. It shows that what isn't anything was heard to the end, and lets her decide whether there's any more.]
    { reaction:
        - "opening": { truth:
            - "graded": “With his best pen,” she says. “He'd have signed it if it said fish, fish, fish. It was the only mark I ever liked.” #talk:change #pause:3000 #face:tears
            - "worth": “Phones,” she says. “And she said, ‘Oh, lovely,’ and I went and stood by the cheese. I'm thirty-four.” #talk:change #pause:3000 #face:tears
            - else: “So that neither of us is there,” she says. “It's a good system. He thought of it.” #talk:change #pause:3000 #face:tears
            }
        - "hardening": “Yes, that's what I said.” #talk:neutral #face:guarded
        - else: She moves her head, not much, in the direction of yes. #face:tired #gaze:down
            “Mm.” #talk:neutral
    }
* [“Thank you for trusting me with that. How are you feeling now, having said it?” #move:open-question #fit:partial #principle:immediacy #why:Both halves come out of a good book. They put a frame round it and ask her to stand beside it for the photograph.]
    { reaction:
        - "opening": “Sort of rained on,” she says. “In a good way. Don't write that.” #talk:change #face:tired
        - "hardening": “Fine!” She is back, and so is the weather. #talk:sustain #face:hollow
        - else: “Um. All right. Bit silly.” #talk:sustain #face:anxious
    }
- -> friday_again

=== friday_again ===
{between == "out-of-office": Her hard stop went by ten minutes ago. Neither of you waved.|{pressed_extend: Ten to two comes and goes, and she doesn't check it.|Ten to two. She knew before the clock did.}} #gaze:up #pose:held #face:neutral #clock:13:50
“So, next Friday. One.” She's typing it in. “Yes. Definitely. That's a hundred per cent.” #talk:sustain #face:hollow #gaze:down

* [“Make it seventy. I'd believe in seventy.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:A hundred is what she says to everyone. It offers her a smaller number that could be true, and doesn't mind which way the other thirty goes.]
    ~ free_to_refuse = true
    { reaction:
        - "opening": She stops typing. “Sixty,” she says. “It's honestly sixty. Is that allowed?” She looks lighter by about forty. #talk:change #pause:2400 #face:relief #gaze:meet
        - "hardening": “No, no, hundred. I'm not doing that to you again.” #talk:neutral #face:anxious
        - else: “Seventy-five,” she says, haggling by instinct. #talk:neutral #face:warm
    }
* [“Wonderful. And this time let's both promise to stick to it.” #move:persuade #fit:missed #principle:praise-for-compliance #why:It's cheerful and it includes you. She has broken it twice and been put on her honour; if she can't come now she will also have to not say so.]
    { reaction:
        - "opening": “Pinky,” she says, and doesn't hold out a finger. #talk:sustain #face:tired
        - "hardening": “I promise.” You see something go into her pocket that isn't the phone. #talk:neutral #face:hollow #gaze:door
        - else: “Promise! Cross my heart.” #talk:neutral #face:hollow
    }
* [“If Friday starts to go, what's the smallest thing you could send me? One letter would do.” #move:seek-collaboration #fit:{truth == "worth": partial|attuned} #principle:repair-renegotiate #why:It expects the week to be a week, and makes not coming sayable while there's still time to. Where the trouble is what'd happen if she did stop, a signal is only a tidier way of being busy.]
    ~ free_to_refuse = true
    ~ letter_n = (reaction != "hardening")
    { reaction:
        - "opening": “N,” she says. “For Nook. For no.” She saves it as a draft, there and then: one letter, to you. #talk:change #pause:2400 #face:relief
        - "hardening": “I won't need it! But that's such a nice idea.” #talk:sustain #face:hollow
        - else: “A letter. Like the alphabet.” She's thinking which. #talk:neutral #face:thoughtful
    }
* [“A hundred's a lot. You said it faster than you've said anything today. What's that about?” #move:confront #fit:{band == "open" || band == "warming": partial|missed} #principle:rupture-withdrawal #why:It saw the speed and it's right to wonder. At the end of the hour, standing, with the question mark at the end of it, it's being stopped for speeding.]
    { reaction:
        - "opening": “It's about getting to the door,” she says. She is nearly at the door. #gaze:door #talk:neutral #face:warm
        - "hardening": “It's about Friday,” she says. #talk:discord #face:irritated #gaze:door
        - else: “Enthusiasm?” #talk:neutral #face:hollow
    }
- {
    - rupture == "open" && reaction != "opening": -> ending_back_to_back
    - band == "guarded": -> ending_back_to_back
    - band == "open" && reaction != "hardening": -> ending_plain_thing
    - band == "warming" && reaction == "opening": -> ending_plain_thing
    - band == "warming" && alliance >= 58 && reaction == "holding": -> ending_plain_thing
    - free_to_refuse: -> ending_sixty
    - band == "warming" || band == "open": -> ending_sixty
    - reaction == "opening" && told_straight: -> ending_sixty
    - else: -> ending_all_good
}

=== ending_plain_thing ===
She's got her hand on the door. {before == "coat-off": The scarf's still on its hook. “I'll leave that,” she says. “So there's something.”|She puts it back in her pocket.} #presence:door #talk:neutral #gaze:door #face:thoughtful #pause:2500
{ truth:
    - "graded": “I look you up,” she says. “After. I go through it in the car and look myself up, in your face. I don't think I slept on Tuesday because of it.” #talk:change #face:tears #gaze:meet
    - "worth": “What if it isn't?” she says. “Worth it. What if I look and it just isn't? I'd have done six years of it, very fast.” #talk:change #face:tears #gaze:meet
    - else: “It's got a name, what he's got,” she says. “I don't use it. It isn't me that's got it.” #talk:change #face:tears #gaze:meet
}
It's a while before you hear the street door. There are twenty-six of those stairs. #pause:1800 #ending:plain-thing #presence:gone
-> END

=== ending_sixty ===
“Sixty per cent of me'll be here, anyway,” she says, and pats herself to see which. #talk:neutral #face:warm #gaze:meet #pose:held
{asked_best: Half-way down she stops. You hear the small shutter noise her phone makes. Someone has put up a new one about the bins.|Half-way down she stops, and you hear her say sorry to somebody who was coming up.} #pause:2000 #presence:gone
The rest of the stairs she takes at a speed that is neither one thing nor the other. #ending:sixty
-> END

=== ending_all_good ===
“That was so, so good,” she says. “I feel about a stone lighter. Have a great weekend!” #talk:neutral #face:hollow #gaze:meet #pose:forward
{between == "friday-bright": She's left you the tarts. You hadn't seen that she never took one.|Your diary says you have ten minutes now. It feels like a receipt.} #pause:2000 #presence:gone
From the window you see her reach the silver car, get in, and not drive off. She's still there at twenty past. #gaze:window #ending:all-good #clock:14:20
-> END

=== ending_back_to_back ===
“I'm back to back,” she says, up already. “Sorry. It's back to back to back.” #talk:sustain #face:hollow #gaze:door #pose:held
The door does its slow close. She hasn't waited for it, and it's a while before the latch. #pause:2500 #presence:gone
On the seat there's a round warm place with a phone-shaped cold one next to it. You sit and look at that for longer than you meant. #ending:back-to-back
-> END

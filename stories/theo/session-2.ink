// Theo Lindqvist, session 2: a week on, the radiator mended, and a door that opens when it shouldn't.
// It begins as the week ended (between), and remembers how he left (before).
INCLUDE ../contract.ink

VAR late = false           // he came at nine minutes to eight
VAR told_limits = false    // session 1: the trainee said what stays in the room before being asked
VAR kept_tone = false      // session 1: the room was given its thirty seconds
VAR lamp_on = false        // session 1: the big light was put out for his head
VAR told_mum = false       // between: the trainee told his mother something about the hour
VAR told_him = false       // between: the trainee told Theo that his mother had written
VAR heard_it = false       // he let the trainee listen to a recording
VAR sign_out = false       // the trainee hung the sign on the door after it had been opened
VAR rang_home = false      // the trainee rang his mother when he did not come

-> arrival

=== arrival ===
{ between:
    - "nobody-on-the-stairs": -> empty_hour
    - "brought-up": -> the_landing
    - "ten-to-eight": -> nine_minutes_to
    - else: -> top_stair
}

=== top_stair ===
He has got his stairs. He comes in ahead of you with the headphones round his neck and doesn't sit down yet. #pose:forward #gaze:away #face:thoughtful #light:room #sky:dusk #clock:19:30
“You've got a loose tread. Fourth from the top.” #talk:neutral #pause:1500
“Your keys are on it. At the end. I can, like, take you off.” #talk:neutral #gaze:meet #face:anxious

* [“Keep me on or cut me out. It's your stair.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He found he had recorded you and offered to undo it. It leaves the editing to him and isn't troubled either way.]
    { reaction:
        - "opening": “I'll keep the keys,” he says. “They're sort of how you know it's a building.” #talk:change #face:warm
        - "hardening": “I'll take them off.” He does it there and then, standing up. #talk:neutral #face:guarded #gaze:down
        - else: “Okay,” he says. He puts the headphones down on the table, and picks them up again. #talk:neutral #face:neutral
    }
* [“You came early! That's such a change. Well done.” #move:affirm #fit:missed #principle:praise-for-compliance #why:Pleased with him, and it shows. He told you about a stair, and has been given a mark for punctuality and something to keep up.]
    { reaction:
        - "opening": “I came for the stairs,” he says, to be fair to you. #talk:neutral #face:thoughtful
        - "hardening": “It was just when we got here.” He has got the bag in front of him in both arms. #talk:neutral #face:hollow #pose:held #things:knees
        - else: “Yeah. Thanks.” He looks at the door he needn't have come through yet. #gaze:door #talk:neutral #face:hollow
    }
* [“What were you hoping to catch?” #move:open-question #fit:partial #principle:question-trap #why:Friendly, and about the recording. He had asked you something about your keys, though, and hasn't been answered.]
    { reaction:
        - "opening": “When it's between people,” he says. “There's about four seconds.” #talk:change #face:warm #pause:2200
        - "hardening": “Nothing. Stairs.” #talk:sustain #gaze:down
        - else: “Not keys,” he says. #talk:neutral #face:thoughtful
    }
* [“It's a surprise to hear I'm on tape. Could you ask first, another time?” #move:persuade #fit:missed #principle:boundaries #why:A fair request in any other week. He told you of his own accord and offered to wipe it, and that's the part that has gone unanswered.]
    { reaction:
        - "opening": “I did, sort of,” he says. “Just now.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “It's gone.” He shows you the screen so that you can see that it has. #talk:discord #face:guarded
        - else: “No, sure. Sorry.” He's red to the ears. #talk:neutral #face:anxious #gaze:down
    }
- -> which_room

=== nine_minutes_to ===
~ late = true
Nine minutes to eight, and he's in the doorway with the bag in both arms. He isn't out of breath. #pose:held #gaze:down #face:guarded #light:room #sky:dusk #clock:19:51 #until:20:20 #things:knees #presence:door
“Sorry. There was, like. The bus.” #talk:neutral #pause:1800
Down in the street a car stands under the lamp-post with somebody in it: his mother, by the way he doesn't look.

* [“There's half an hour of it. The chair's where it was.” #move:inform #fit:attuned #principle:boundaries #why:He has had to apologise and has had to have a bus. It takes up neither and tells him the thing he can use: how long, and where.]
    { reaction:
        - "opening": He stays where he is a second more. “It wasn't really the bus,” he says, and comes in. #talk:change #face:tired #pause:2600
        - "hardening": “We could just leave it for this week,” he says. He's looking at the chair. #gaze:down #talk:sustain #face:anxious
        - else: He gets to it round the edge of the room. #talk:neutral #pose:held #face:neutral
    }
* [“Oh, don't give it a thought. They're hopeless on a Thursday, those buses.” #move:reassure #fit:missed #principle:collusion #why:Kindly meant. But the bus isn't true, and now both of you have to go on believing in it.]
    { reaction:
        - "opening": “Yeah,” he says. “Hopeless.” He seems to be sorry for the bus. #talk:neutral #face:hollow
        - "hardening": “Yeah. The twelve.” It has a number now. #talk:neutral #face:guarded #gaze:away
        - else: “Thanks. Yeah.” #talk:neutral #face:hollow
    }
* [“Was it the bus, or was it the stairs?” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:immediacy #why:You heard him stop on every one. Between people who've a joke or two behind them it's an easy thing to be caught at; without that, he's a liar in the first minute.]
    { reaction:
        - "opening": “I know all of them now,” he says. “There's thirty-four.” #talk:change #face:warm #gaze:meet #pause:2000
        - "hardening": “The bus.” He says it to you, slowly, as if it might be you that was late. #talk:discord #face:angry #gaze:meet
        - else: “Bit of both,” he says, and goes a bad colour. #talk:neutral #face:anxious
    }
* [“Something made that hard to get up to. If I'm some of it, I'd want to hear which bit.” #move:seek-collaboration #fit:{before == "on-the-stairs" || before == "polite-yes": attuned|partial} #principle:repair-own-part #why:{before == "on-the-stairs" || before == "polite-yes":Last week didn't end well, and a late arrival may be about last week. It makes room for that, and for your part in it.|Last week ended well enough. It goes looking for trouble before he has sat down.}]
    { reaction:
        - "opening": “You're, like, a couple of steps of it,” he says. “Not the bad ones.” #talk:change #face:thoughtful #gaze:meet #pause:2600
        - "hardening": “It was just the bus, honestly.” #talk:sustain #face:hollow
        - else: He shakes his head, and then appears to think about it. #talk:neutral #gaze:down
    }
* [“How come you were on the bus?” #move:closed-question #fit:missed #principle:question-trap #why:Only small talk, perhaps. He can see the car as well as you can.]
    { reaction:
        - "opening": He follows your eyes to the window. “It was a short bus,” he says. #talk:neutral #face:anxious #gaze:window
        - "hardening": “I don't know. I just was.” #talk:discord #face:irritated
        - else: “Mum had to, like. Park.” #talk:neutral #face:hollow #gaze:away
    }
- -> which_room

=== the_landing ===
‘I only wanted to put a face to the name,’ his mother's saying. ‘I thought, five minutes. I've made a few notes.’ She has, on the back of an envelope. #gaze:down #pose:held #face:away #light:room #sky:dusk #clock:19:30 #things:none
“It's fine,” says Theo, to the carpet. “She can. It's fine.” #talk:sustain #face:hollow

* [(To her:) “Good to meet you. It's his hour, so I'll start it now. If he'd ever like you in it, you'll hear it from him.” #move:hand-back-choice #fit:attuned #principle:boundaries #why:His ‘fine’ was addressed to the carpet. Someone has to shut the door and it can't be him; it's done with good manners, and what happens next stays his.]
    { reaction:
        - "opening": The door closes on ‘Of course, of course.’ He waits until the feet have gone down a floor. “She had two sides,” he says. “Of the envelope.” #gaze:meet #talk:change #face:relief #pose:lap #pause:2800
        - "hardening": She goes. “She'll be upset now,” he says, to where she was. #talk:neutral #face:anxious #gaze:door
        - else: Then there's a shut door and the two of you. He lets go of the bag with one hand. #talk:neutral #face:tired
    }
* [“Theo, you decide. Would you like Mum to come in for a few minutes, or not?” #move:hand-back-choice #fit:missed #principle:autonomy #why:This has the form of a choice. She is standing there with her envelope, and only one of the two answers can be given in front of her.]
    { reaction:
        - "opening": “Maybe not today,” he manages, and pays for it in the shoulders. She goes down. #talk:neutral #face:anxious
        - "hardening": “Yeah. She can,” he says. She reads you side one. It takes the five minutes, and then she goes down. #talk:neutral #face:hollow #gaze:away
        - else: “I don't mind,” he says. She decides for him: just side one. Then she does go. #talk:neutral #face:hollow
    }
* [“Do come in for a moment. It can be useful to hear how things look from home, and then I'll throw you out.” #move:persuade #fit:missed #principle:permission #why:Friendly, and it'd save an awkward scene on the landing. The person whose home it is hasn't been asked, and he will sit through it.]
    { reaction:
        - "opening": He sits in your chair, by mistake or otherwise, until she has finished and gone. “Is it me now?” he says. #talk:discord #face:tired
        - "hardening": Side one is sleep. Side two is meals. The hood comes forward at each heading, and it's still forward when she has gone. #talk:neutral #face:angry #gaze:away
        - else: He stands by the bookcase and listens to himself being described. “That's about right,” he says, when the door has shut. #talk:neutral #face:hollow
    }
* [(To her, where he can hear:) “I told you more on Monday than was mine to tell. From now on it stays with him and me.” #move:seek-collaboration #fit:{told_mum: attuned|partial} #principle:repair-own-part #why:What you wrote to her is how she comes to be on the landing with an envelope. He gets to hear it put right, with her there, and doesn't have to be the one to do it.]
    { reaction:
        - "opening": She goes pink, says goodnight and goes. “You said that to her face,” he says. #talk:change #face:relief #gaze:meet #pause:2400
        - "hardening": “Now she'll think it was something,” he says, when she's gone. #talk:neutral #face:anxious
        - else: ‘Oh! Right,’ she says. He looks at you for slightly longer than he has before. #talk:neutral #gaze:meet #face:neutral
    }
- -> which_room

=== empty_hour ===
Twenty to eight. Chair, lamp, calendar. Your phone is on the table where you can see that it's not lit. #face:away #gaze:away #light:room #sky:dusk #clock:19:40 #presence:gone
If you look straight at the chair it's worse.

* [(Stay where you are. Leave the door an inch open.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:The hour is his whether he's in it or not. Staying keeps it so, and a door that isn't quite shut can be come in by. #stirs:On the stairs, about halfway down, a tread gives. #strays:You've begun to write the note in your head. It begins, did not attend.]
    { reaction:
        - "opening": Somebody on the stairs is trying to breathe quietly, and is good at it. #talk:neutral #pause:2500
        - "hardening": {silence == "short": You've got up and are moving a cushion when the tread goes. It goes down, not up. #talk:neutral|It's a very long time to have listened to a corridor. You go out, in the end, to see. #talk:neutral}
        - else: The hum. A bus. Then, from the stairs, the smallest zip you have ever heard. #talk:neutral #pause:2000
    }
* [(Text him:) “I'm here till twenty past eight. Late's fine. So is not.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He learns that the hour's still there and for how long. Coming late and not coming are made to cost the same.]
    { reaction:
        - "opening": It goes off on the stairs. A ping, and somebody saying “oh no” under his breath. #talk:change #face:anxious
        - "hardening": You hear it arrive, on the stairs, and be switched off. #talk:neutral
        - else: “kk,” it says, after a time. The stairs are so quiet that you hear him send it. #talk:neutral
    }
* [(Ring home, in case he isn't well:) “It's only that Theo isn't here yet. Did he set off all right?” #move:closed-question #fit:missed #principle:boundaries #why:You're worried, and you would be able to stop. But nothing says he's in danger, and his mother now knows from you that he isn't where he said.]
    ~ rang_home = true
    { reaction:
        - "opening": ‘But I dropped him off,’ she says. Then, from two places at once, in the phone and out on the stairs, a phone begins to ring. #talk:neutral
        - "hardening": ‘He's not there?’ It takes her under a minute to ring him. You can hear his tune start, in the stairwell. #talk:discord
        - else: ‘He went in,’ she says. ‘I watched him go in.’ You both listen, each to your own end of the building. #talk:neutral
    }
* [(Text him:) “Are you OK? I was expecting you at half past. Let me know what's happened.” #move:persuade #fit:missed #principle:question-trap #why:Concern, with an expectation in the middle and a task at the end. He's already late, and now he is late with an explanation to write.]
    { reaction:
        - "opening": “yes,” it says. “sorry. yes. on the stairs” #talk:neutral #face:anxious
        - "hardening": You hear it arrive on the stairs. You hear three steps, going down, and then none. #talk:neutral
        - else: “nothing happened,” it says. And then, “thats the thing” #talk:neutral
    }
- -> the_half_landing

=== the_half_landing ===
He's on the half-landing with his back against the wall and his shoes lined up with the edge of a step. #pose:held #gaze:down #face:tired
“I was going to come in at, like, twenty-five to. Then it was late to come in.” #talk:neutral #pause:2200
{ truth:
    - "shame": “You'd have looked up.” #talk:neutral #evidence:looked-up
    - "room": “And then a woman came out next door and, like, clocked me.” He has got the hood pulled right forward. #talk:neutral #gaze:door #evidence:clocked-me
    - else: “I was trying to get something together. To bring.” His hands show how much he has got. #talk:neutral #evidence:something-to-bring
}

* [“From twenty-five to, it got later every minute.” #move:complex-reflection #fit:attuned #principle:overshooting #why:He said that at some point it was late to come in. This says the same with the minutes still passing; nothing is forgiven, and nothing is asked.]
    { reaction:
        - "opening": “By ten to you'd have to have, like, a reason,” he says. He gets up, holding the rail. #talk:change #face:relief #gaze:meet #pause:2400
        - "hardening": “It's fine. I can just go.” #talk:sustain #face:guarded
        - else: “Yeah.” He looks at how many stairs it is. It's nine. #gaze:up #talk:neutral #face:tired
    }
* [“You're here now. Come in and get warm.” #move:reassure #fit:missed #principle:minimising #why:Kind, and it ends the matter. What was on his mind was the quarter of an hour before now, and that's been left outside.]
    { reaction:
        - "opening": “It's August,” he says. But he gets up. #talk:neutral #face:neutral
        - "hardening": He comes in like someone who's been found. #talk:neutral #face:hollow #gaze:away
        - else: “Okay. Sorry.” He's up at once, brushing nothing off himself. #talk:neutral #face:hollow
    }
* [“We could have the rest of it out here. It's got the better echo.” #move:seek-collaboration #fit:{truth == "room": missed|attuned} #principle:boundaries #why:It comes to where he has got to and doesn't make the last nine stairs a test. A staircase has doors on it, however: for someone afraid of being overheard, it's the worst seat in the house.]
    { reaction:
        - "opening": {truth == "room": He looks up the stairwell and down it. “I'd actually rather there was a door,” he says. #talk:change #gaze:door|“It has, though,” he says, and clicks his tongue to show you. After that he can get up. #talk:change #face:warm}
        - "hardening": “Here?” He's on his feet already. #talk:neutral #face:anxious #gaze:door
        - else: He considers it. “Bit public,” he says, and collects his bag. #talk:neutral #face:thoughtful
    }
* [“I'll go back and sit down, and leave the door. You needn't have anything with you when you come.” #move:hand-back-choice #fit:{truth == "shame": partial|attuned} #principle:pacing #why:It stops standing over him, and empties the hour of anything to bring. If it's being looked at as he walks in that stops him, it means walking in all over again.]
    { reaction:
        - "opening": It takes him four minutes. He shuts the door himself, with both hands. “Right,” he says. #talk:change #face:thoughtful #pause:3000
        - "hardening": From your chair you hear him stand up, and think, and come. “Sorry,” he says, round the door. #talk:neutral #face:anxious
        - else: He comes in two stairs behind you, so as not to do it on his own. #talk:neutral #face:neutral
    }
- -> which_room

=== which_room ===
{ between != "on-the-top-stair": “You've got a loose tread,” he says, before anything else can be said. “Fourth from the top.” #talk:neutral #gaze:away #face:neutral #pause:1500 #presence:here }
{ before:
    - "one-true-thing": -> the_taking_back
    - "on-the-stairs": -> the_tuft
    - else: -> no_radiator
}

=== the_taking_back ===
{lamp_on: You put on the lamp and not the big light. He sees that you did, and sits. #light:lamp|He sits where he sat, a little further into the chair.} #pose:lap #gaze:down #face:anxious #things:beside
“What I said. At the door.” He's talking to the leg of the table. “You can, like, unhear that.” #talk:sustain #pause:3000
{ truth:
    - "shame": “I do have seminars. In general.” #talk:sustain #gaze:away #evidence:seminars-in-general
    - "room": “You've not, have you? Had to say it to anyone?” #talk:neutral #gaze:meet #evidence:had-to-say-it
    - else: “It was the wrong word anyway. I've been trying others. In the shower and that.” #talk:neutral #evidence:trying-other-words
}

* [“I can leave it at the door for you. It'll keep.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He said a true thing a week ago and has had to live with it since. It doesn't hold him to it, and doesn't throw it out either.]
    { reaction:
        - "opening": He looks across at the door, at about the height of a coat hook. “Yeah,” he says. “Just leave it there.” #gaze:door #talk:change #face:relief #pause:2600
        - "hardening": “I'd rather it just wasn't a thing.” #talk:sustain #face:guarded
        - else: “Okay.” He seems to be checking what it would cost. #talk:neutral #face:thoughtful
    }
* [“It took courage to say that. Please don't feel you have to take it back, not in here.” #move:affirm #fit:missed #principle:affirm-effort #why:You want him to be able to keep it. He asked to put it down, and is told it was brave, which makes it bigger and him a coward.]
    { reaction:
        - "opening": “It wasn't courage,” he says. “It was twenty-one minutes past.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “I don't feel I have to. I'm just doing it.” #talk:discord #face:irritated
        - else: “Okay. Thanks.” He's still looking at the leg of the table. #gaze:down #talk:neutral #face:hollow
    }
* [“You said it in two seconds, and then you had a week of having said it.” #move:complex-reflection #fit:{truth == "blurred": partial|attuned} #principle:overshooting #why:He'd like it unheard, and this is about the days in which it had been. If he's been busy looking for a better word, the week wasn't only that.]
    { reaction:
        - "opening": “Mostly the nights,” he says. “It was loudest about Sunday.” #talk:change #face:tired #gaze:meet #pause:2800
        - "hardening": “It's just I don't want it written down.” #talk:sustain #face:guarded
        - else: “Seven days,” he says. “Yeah.” #talk:neutral #gaze:down
    }
* [“I heard it. I've told nobody that, and I haven't done anything clever with it.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:He would like to know where it has been. That's the right answer to that; it's less to someone whose worry isn't where it went but that it's out.]
    { reaction:
        - "opening": {truth == "room": “Nobody,” he says. “What about, like, your boss?” He's asking because he thinks you may say. #talk:neutral #gaze:meet #face:relief|“You could've,” he says. “Done something clever.” #talk:neutral #face:warm #gaze:meet}
        - "hardening": “It's not about telling.” #talk:discord #face:irritated
        - else: “No,” he says. “I know.” #talk:neutral #face:tired
    }
* [“What's made you want to take it back?” #move:open-question #fit:missed #principle:question-trap #why:It would be good to know. He has come in to put the thing down, and in order to do it he must pick it up and explain it.]
    { reaction:
        - "opening": “That,” he says. “That it gets asked about.” #talk:discord #face:tired #gaze:meet
        - "hardening": “Nothing. It just wasn't true.” #talk:sustain #face:hollow #gaze:away
        - else: “I don't know,” he says. #talk:sustain #gaze:down
    }
- -> in_touch

=== the_tuft ===
There's a tuft of grey fur on the arm of his chair. He looks at it before he sits, and sits so as not to disturb it. #pose:held #gaze:down #face:guarded #things:knees
“You kept that.” #talk:neutral #pause:2400
{ truth:
    - "shame": “I don't normally just not, like, stay at things.” #talk:neutral #face:anxious #evidence:not-stay-at-things
    - "room": “Mum thinks it finished early. Does she? Think that?” #talk:neutral #gaze:meet #evidence:finished-early
    - else: “I was angry. I found out in the bath. On, like, Saturday.” #talk:change #face:thoughtful #evidence:angry-on-saturday
}

* [“I leaned on you last week. You went quiet to tell me, and I kept leaning.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He left, and has opened with the bit of himself that stayed. It owns what you did and gives the quiet back to him as something he said.]
    { reaction:
        - "opening": “Yeah,” he says, after some time. “It was quite leany.” He has got hold of the tuft. #talk:change #face:relief #pose:lap #pause:3000
        - "hardening": “It was just a headache.” #talk:sustain #face:guarded
        - else: “It's okay,” he says. He hasn't said it isn't so. #talk:neutral #face:tired
    }
* [“You had every right to go. As far as I'm concerned it's forgotten, and we can start again from here.” #move:reassure #fit:missed #principle:minimising #why:Generous, and it wipes the slate. He has just shown that he hasn't forgotten, and would have liked not to be the only one.]
    { reaction:
        - "opening": “You don't have to forget it,” he says. #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “Cool,” he says. He doesn't look at the fur again. #talk:neutral #face:hollow
        - else: “Okay. Thanks.” The bag stays on his knees. #talk:neutral #face:hollow
    }
* [“It waited for you.” #move:simple-reflection #fit:partial #principle:undershooting #why:Light, and true of the fur. He may hear that he was waited for; he may also notice that last week hasn't been mentioned.]
    { reaction:
        - "opening": “It does that,” he says. He puts it in his pocket and zips the pocket. #talk:neutral #face:warm
        - "hardening": “It's just fluff,” he says. #talk:sustain #face:guarded
        - else: “You could have hoovered,” he says. #talk:neutral #face:neutral
    }
* [“What was it that made you go?” #move:open-question #fit:missed #principle:immediacy #why:You need to know, and it's asked without blame. He's being asked to complain about you to you in the first minute, with the door he went out of behind him.]
    { reaction:
        - "opening": “It was sort of all going the same way,” he says. “Inwards.” #talk:neutral #face:thoughtful #pause:2800
        - "hardening": “I had a headache.” He looks up at the ceiling light, as his witness. #talk:sustain #gaze:up #face:irritated
        - else: “Dunno. Just felt like it'd finished.” #talk:sustain #gaze:away
    }
* [“People go for good reasons. Coming back's harder, and there isn't a rule that you've got to say why you did either.” #move:normalise #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:He is braced to account for himself. It makes both halves ordinary and lets them be; if he has found out something about it since, he might have liked to be asked.]
    { reaction:
        - "opening": “I got as far as the street,” he says. “Then I listened to you, like, not coming after me.” #talk:change #face:thoughtful #gaze:meet #pause:3000
        - "hardening": {between == "on-the-top-stair": “I came back for the stairs,” he says. “You were just, like, at the top.”|“I didn't really come back,” he says. “I sort of got brought.”} #talk:discord #face:tired
        - else: He nods at the fur. #talk:neutral #face:tired
    }
- -> in_touch

=== no_radiator ===
He's got as far as the chair when he stops, and puts the back of his hand against the radiator. #pose:forward #face:thoughtful #gaze:away #things:beside
{ before:
    - "polite-yes": “Oh, nice,” he says. “They've fixed it.” He sits down like a guest. #talk:neutral #face:hollow #pose:held
    - else: “They've mended it,” he says, and sits down next to it anyway. “That was sort of the reason.” #talk:neutral #face:tired #pose:lap
}
“It's a lot of quiet, now. You can hear me in it.” #talk:neutral #pause:2200 #evidence:hear-me-in-it

* [“You climb two floors for a radiator and someone's been at it with a spanner.” #move:simple-reflection #fit:{before == "polite-yes": partial|attuned} #principle:overshooting #why:It takes his reason at full size and is put out on his behalf. If he was only being pleasant about it, it makes more of the radiator than he did.]
    { reaction:
        - "opening": “They could've asked,” he says. It's the nearest thing to a complaint he has made in here. #talk:change #face:warm #gaze:meet
        - "hardening": “It's fine. It's better.” #talk:sustain #face:hollow
        - else: “There was nothing wrong with it,” he says to the radiator. #talk:neutral #face:neutral
    }
* [(Listen to what there is without it.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He says there's a lot of quiet and that he's audible in it. Staying in it with him, in no hurry to cover him up, answers that. #stirs:He's found the fridge, through the wall. He points at it with one finger, down by his knee. #strays:He has noticed his own breathing, and is doing it on purpose.]
    { reaction:
        - "opening": “There,” he says. “G. It was under the radiator the whole time.” #talk:change #face:warm #gaze:up #pause:2000
        - "hardening": {silence == "short": “Anyway,” you both say. He lets you have it. #talk:neutral #face:guarded|“Are we, like, meant to be doing something?” #talk:discord #face:anxious #gaze:door}
        - else: {kept_tone: He keeps count on his fingers. It's thirty, like last time.|He's quiet, and so is the room, and neither is the louder.} #talk:neutral #face:thoughtful #pause:2000
    }
* [“And how's your week been?” #move:open-question #fit:missed #principle:question-trap #why:The most natural thing in the world to ask. He had begun with something of his own, and a week's a wide question for a man who can hear himself.]
    { reaction:
        - "opening": “Long at the ends,” he says. #talk:neutral #face:thoughtful
        - "hardening": “Fine. Normal.” The hand goes back in the sleeve. #talk:sustain #face:hollow #gaze:down
        - else: “Yeah, good,” he says. “Good. Yours?” #talk:neutral #face:hollow
    }
* [“What's left in here, now that's gone?” #move:open-question #fit:{truth == "blurred": partial|attuned} #principle:evocation #why:He has lost a reason and been left with the quiet. It asks about both under cover of the sound; if finding words is the difficulty, it's still a thing to find.]
    { reaction:
        - "opening": “Fridge. Lamp's got a whine. You.” He counts. “So it's sort of you or the lamp.” #talk:change #face:warm #gaze:meet #pause:2400
        - "hardening": “Dunno. Chairs.” #talk:neutral #face:guarded
        - else: “Not much,” he says. He goes on listening, in case. #talk:neutral #gaze:up
    }
* [“I'm sure we can find you some better reasons than a radiator.” #move:persuade #fit:missed #principle:righting-reflex #why:A friendly joke with a plan in it. The radiator was his own reason, and he had just been sorry about it out loud.]
    { reaction:
        - "opening": “It was quite a good one, though,” he says. #talk:neutral #face:tired
        - "hardening": “Like what?” he says, and doesn't wait to hear. #talk:discord #face:guarded #gaze:away
        - else: “Ha. Yeah.” He sits further back. #talk:neutral #face:hollow
    }
- -> in_touch

=== in_touch ===
{
    - between == "brought-up": “That envelope. Had you had it already? Like, in an e-mail.” He has got the cord of his hood round two fingers. #talk:neutral #pause:1800 #gaze:down #face:guarded
    - told_mum && !rang_home: “That thing you said to Mum. There wasn't, like, more of it?” He has got the cord of his hood round two fingers. #talk:discord #pause:1800 #gaze:down #face:guarded
    - rang_home: “You rang her,” he says. “Mum. And then she rang me.” He has got the cord of his hood round two fingers. #talk:discord #pause:1800 #gaze:down #face:guarded
    - told_him: “Mum said she'd written to you. You said she'd written.” He's got the two of you side by side, like ends of a cable. #talk:neutral #pause:1800 #gaze:down #face:guarded
    - else: “Has she been in touch? Mum. With, like, you.” He has got the cord of his hood round two fingers. #talk:neutral #pause:1800 #gaze:down #face:guarded
}
{ truth:
    - "shame": “Did she say anything about the library?” #talk:neutral #face:anxious #evidence:anything-about-library
    - "room": “What did you put? In, like, what words?” #talk:neutral #gaze:meet #evidence:what-words
    - else: “She asks me how it made me feel. Then I've got to go round all week not having an answer.” #talk:sustain #face:tired #evidence:not-having-an-answer
}

* {not told_mum} [“She wrote, to ask about your hour{truth == "shame": and say you're at the library all day|{truth == "room":, and for a few lines after each}}. I told her nothing, since it's yours to tell{rang_home:; but I rang her tonight, and I shouldn't have}.” #move:inform #fit:attuned #principle:boundaries #why:He wants to know what has passed between you and her, and he's told: what she asked, what she got, where it stopped. A plain answer is worth more to him here than interest in why he asks.]
    { reaction:
        - "opening": The cord comes off the fingers. “‘Yours to tell,’” he says. “She'll have hated that.” He's delighted. #talk:neutral #face:warm #gaze:meet #pause:2000
        - "hardening": “But she can write again.” #talk:neutral #face:guarded
        - else: “Okay,” he says. He's listening to it for a join. #talk:neutral #face:thoughtful
    }
* {told_mum} [“{between == "brought-up":The envelope, no. What she had from me was|You've had the worst of it.} ‘He did really well’, that it was hard, not to worry. {rang_home:And tonight I rang her.|That's all of it.} I'd no business to, and I won't again.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He has half of it from her already. This gives him the other half, word for word, and no excuse comes with it.]
    { reaction:
        - "opening": “‘Not to worry,’” he says. “She left that bit out.” The cord comes off his fingers. #talk:change #face:relief #gaze:meet #pause:3000
        - "hardening": “She put it on the family chat,” he says. “Dad did a party popper.” #talk:discord #face:tired
        - else: “It's okay,” he says. “She's quite hard to not tell.” #talk:neutral #face:thoughtful
    }
* [“She only wants to know you're all right. I think she misses you.” #move:reassure #fit:missed #principle:righting-reflex #why:Probably true. He asked what had passed between you and her, and hears you speaking for her.]
    { reaction:
        - "opening": “I'm in the next room,” he says. “It's not a big house.” #talk:neutral #face:tired
        - "hardening": “Right. So you've, like, chatted.” #talk:discord #face:angry #gaze:meet
        - else: “Yeah. I know. She's nice.” He's told you so before you could. #talk:neutral #face:hollow
    }
* [“It's quite short. You can read what I sent her, if you want.” #move:seek-collaboration #fit:{truth == "room": attuned|partial} #principle:informed-choice #why:To someone who asks for the exact words, it shows them, and he needn't believe anybody. If it's what she said about him that he minds, or her asking, there's less in it for him.]
    { reaction:
        - "opening": He does want. He reads it twice, moving his lips at ‘yours truly’. “It's very formal,” he says. He's let his breath go. #talk:change #face:relief #pose:lap
        - "hardening": “No, it's all right. I believe you.” He's looking at the phone as he says it. #gaze:down #talk:neutral #face:guarded
        - else: “No,” he says. “But, like. Okay.” #talk:neutral #face:thoughtful #gaze:meet
    }
* [“It sounds as if it's easier to talk about her than about you.” #move:interpret #fit:missed #principle:expert-trap #why:Noticed, and not without truth. He has a real question about a real e-mail, and it's been turned over to see what is on the back.]
    { reaction:
        - "opening": “She's easier to see,” he says. #talk:neutral #face:thoughtful #pause:2200
        - "hardening": “So you're not going to say.” #talk:discord #face:irritated #gaze:meet
        - else: “Probably,” he says. #talk:neutral #face:hollow
    }
- {band == "warming" || band == "open": -> the_good_ones|-> how_many}

=== the_good_ones ===
~ heard_it = true
He goes into the bag up to the elbow, and what comes out is a pair of headphones with a taped hinge. “You have the good ones,” he says. #talk:change #pose:forward #face:anxious #gaze:down #things:beside
He presses something and looks at the floor for as long as it lasts. #gaze:down
{ truth:
    - "shame": A big room, all seats. Someone's coat. Then a door goes off like a gun, two hundred people breathe in, and it stops. #evidence:door-and-breath
    - "room": A landing. Behind a wall, two voices, up and down, and not one word in them. “I took the top off,” he says, “so you can't get words.” #talk:neutral #evidence:took-the-words-off
    - else: A hall, you'd say, with no coats in it. Nothing happens, and goes on. “It's Mormor's. They'd taken the clock.” #talk:neutral #evidence:taken-the-clock
}

* [(Leave the headphones on until he looks up.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He's lent you his ears and can't watch you use them. Keeping them on lets it have been heard before anything has to be said about it. #stirs:He has looked at your hands, and then at your face, and away. #strays:He's reaching for the headphones. Perhaps they've stopped working.]
    { reaction:
        - "opening": “People take them off straight away,” he says. “And say ‘cool’.” #talk:change #face:relief #gaze:meet #pause:2000
        - "hardening": {silence == "short": “Yeah, it's nothing,” he says, taking them back. #talk:sustain #face:guarded|“It finished ages ago,” he says. #talk:sustain #face:anxious #gaze:away}
        - else: You hand them back by the tape. He checks that you've heard the end. You have. #talk:neutral #face:thoughtful
    }
* [“That's really good, Theo.” #move:affirm #fit:missed #principle:affirm-effort #why:You mean it and he'd deserve it. He played you something from the inside, and it's been given a review.]
    { reaction:
        - "opening": “It's the microphones,” he says. “They're quite good microphones.” #talk:neutral #face:tired
        - "hardening": “It's not meant to be good,” he says, winding the lead. #talk:discord #face:irritated
        - else: “Thanks.” He puts them back in the bag, under something. #talk:neutral #face:hollow
    }
* [“I noticed where you stopped it. I think I heard that more than anything before it.” #move:simple-reflection #fit:{truth == "shame": attuned|partial} #principle:overshooting #why:It has listened as he does, for the edges, and leaves what comes after the edge alone. Where it's what he took out that matters, or nothing was cut off, the noticing is of less use.]
    { reaction:
        - "opening": {truth == "blurred": “I didn't. It filled up,” he says. “I'd still be there.” #talk:change #face:tired #pause:3000|“Yeah,” he says. “I've got the rest. I just don't, like, own it.” #talk:change #face:tired #gaze:meet #pause:3000}
        - "hardening": “The battery went,” he says. #talk:neutral #face:guarded
        - else: “Everyone notices the end,” he says. #talk:neutral #face:neutral
    }
* [“Who else has had these on?” #move:closed-question #fit:{truth == "room": attuned|partial} #principle:premature-focus #why:Small to answer, and it asks how far the thing has travelled. That's the whole matter if he filters out words for safety; otherwise it's about the audience and he was showing you the room.]
    { reaction:
        - "opening": {truth == "room": “You,” he says. “That's, like, the list.” #talk:change #face:relief #gaze:meet #pause:2400|“Just you. And a dog, once. He didn't like it.” #talk:neutral #face:warm}
        - "hardening": “Nobody. Why?” #talk:neutral #face:guarded #gaze:meet
        - else: “My ears, mainly,” he says. #talk:neutral #face:neutral
    }
* [“So that's how it feels to be you, on the edge of everyone else.” #move:interpret #fit:missed #principle:expert-trap #why:Clever, and it may be close. He let you hear a place, and he's been told it was a self-portrait.]
    { reaction:
        - "opening": “I just liked how it sounded,” he says. #talk:neutral #face:thoughtful
        - "hardening": “It's a building.” He's holding out a hand for the headphones. #talk:discord #face:angry #gaze:meet
        - else: “Maybe,” he says, and starts to coil the lead. #talk:neutral #face:hollow
    }
- -> twenty_to_four

=== how_many ===
His eyes have gone over your shoulder, to where the clock is. #gaze:up #pose:crossed #face:tired
“Mum's got six of these on a spreadsheet. Is it always six?” #talk:neutral #pause:1600
{ truth:
    - "shame": “That'd be done by, like, registration. The sixteenth.” He says it as one says the name of a hospital. #talk:neutral #gaze:away #evidence:the-sixteenth
    - "room": “And at the end, does somebody get a letter?” #talk:neutral #gaze:door #evidence:get-a-letter
    - else: “Only, the waiting-room form. I did all the crosses in between the boxes.” He isn't being funny. #talk:neutral #gaze:down #evidence:between-the-boxes
}

* [“Six is your mum's number. You could have one of your own. It's allowed to be none, and it's allowed to change.” #move:hand-back-choice #fit:attuned #principle:repair-renegotiate #why:He's asking about her plan and not his. It puts the number where it belongs, and makes room for the answer he'd be least likely to dare.]
    { reaction:
        - "opening": “I'd got two,” he says. “So this is sort of it.” He looks at it. “It'd be a weird place to stop.” #talk:change #face:thoughtful #pause:3200 #pose:lap
        - "hardening": “None isn't on the spreadsheet.” #talk:neutral #face:hollow
        - else: “I hadn't thought of it having, like, a mine,” he says. #talk:neutral #face:thoughtful
    }
* [“However many you need. There's no pressure on you to be finished by any special date.” #move:reassure #fit:missed #principle:boundaries #why:Meant to take the weight off. He asked for the length of the thing, and it's now as long as he is ill.]
    { reaction:
        - "opening": “So not six,” he says. #talk:neutral #face:tired
        - "hardening": “There is, though,” he says. “There's loads of dates.” #talk:discord #face:irritated
        - else: “Okay,” he says. He'd have liked a number. #talk:neutral #face:hollow
    }
* [“It varies a lot. Most people notice something shifting between four and eight.” #move:inform #fit:partial #principle:expert-trap #why:A straight answer to a straight question, and he'll do something with it. It's most people's, though, and what he'd asked about was how this one ends.]
    { reaction:
        - "opening": “Which bit shifts?” he says. #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “What if they don't?” #talk:neutral #face:guarded
        - else: “So six,” he says. “In the middle.” #talk:neutral #face:neutral
    }
* [“You'd like to know where the end is before you put anything down.” #move:complex-reflection #fit:{truth == "blurred": partial|attuned} #principle:overshooting #why:Six, and then what comes after six: he's feeling for the edge of this. It says so, and finds it sensible; if he isn't holding anything ready to put down, it credits him with more than he has.]
    { reaction:
        - "opening": “You do that with a room,” he says. “You find the door first. Then you can stop looking for it.” #talk:change #face:thoughtful #gaze:meet #pause:3000
        - "hardening": “I haven't got anything to put down.” #talk:sustain #face:guarded
        - else: “Everyone likes to know how long a thing is,” he says. #talk:neutral #gaze:away
    }
* [“What would need to be different by number six, for it to have been worth it?” #move:open-question #fit:missed #principle:premature-focus #why:A proper question about goals, and too soon by about a month. He is counting towards the exit, and it asks him to plan the journey.]
    { reaction:
        - "opening": “I'd need to not be asked that,” he says. He isn't cross. #talk:discord #face:tired
        - "hardening": “I don't know. Ask Mum.” #talk:discord #face:irritated
        - else: “Sleep, probably. Headaches. That sort of thing.” He has read the form too. #talk:neutral #face:hollow
    }
- -> twenty_to_four

=== twenty_to_four ===
“I'm up at night anyway,” he says, though you hadn't asked. “It's not, like, insomnia. It's just when it's free.” #talk:neutral #pause:2000 #gaze:down #face:tired
{ truth:
    - "shame": “In the day there's people. And they go, ‘What've you got on today?’” #talk:neutral #evidence:what-have-you-got-on
    - "room": “You can move about. You've just got to do it on the outsides of your feet.” #talk:neutral #evidence:outsides-of-feet
    - else: “Stuff turns up, then. Like post. It's got no sender on it.” #talk:change #evidence:no-sender
}

* [“At twenty to four there's nobody waiting for you to say anything.” #move:complex-reflection #fit:{truth == "blurred": partial|attuned} #principle:overshooting #why:‘Free’ is his word, and this says what it's free of. If the night is when things turn up, there's something he is waiting for himself.]
    { reaction:
        - "opening": {truth == "room": “It's the only time nobody's, like, tuned in,” he says.|“It's the only time I'm not, like, late,” he says.} #talk:change #face:tired #gaze:meet #pause:2800
        - "hardening": “I just like the quiet.” #talk:sustain #face:guarded
        - else: “Suppose not,” he says. “The cat, maybe.” #talk:neutral #face:neutral
    }
* [“When you're up at that time, do you have thoughts about not wanting to be alive?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:He hardly speaks at home, and he's up alone at night. Nothing he's said makes it likely; it is asked once, plainly, in an ordinary voice, so that he needn't be the one to bring it up.]
    { reaction:
        - "opening": He thinks, to get it right. “No. It's more wanting it to be a different day.” Then: “You asked that, like, normally.” #talk:safety #face:relief #gaze:meet #pause:3200
        - "hardening": “What? No.” He's sat up. “Are you going to have to put that?” #talk:safety #face:anxious #gaze:meet
        - else: “No,” he says. “Not like that. I'm just awake.” #talk:safety #face:neutral #gaze:meet
    }
* [“Have you tried leaving the phone downstairs? It makes a surprising difference, even after a few nights.” #move:persuade #fit:missed #principle:righting-reflex #why:Sound advice that he hasn't asked for. It treats the night as what's wrong with him, and he has just told you it's the part that works.]
    { reaction:
        - "opening": “It's not the phone that's awake,” he says. #talk:neutral #face:tired
        - "hardening": “Mum's tried that,” he says. “She did a basket.” #talk:discord #face:irritated
        - else: “I could do, yeah.” #talk:neutral #face:hollow
    }
* [“And then it gets light. What's that like?” #move:open-question #fit:{truth == "shame": attuned|partial} #principle:evocation #why:The free part ends when it gets light, and this asks about that, with no advice. It's worth most if the day is what he's hiding from; if it's the night itself he was telling you about, it moves on early.]
    { reaction:
        - "opening": {truth == "shame": “It's like when the lights come up in the cinema,” he says, “and you've got to have been somewhere.” #talk:change #face:tears #gaze:down #pause:3600|“Birds,” he says. “They don't build up. They just all start.” #talk:change #face:thoughtful #gaze:window}
        - "hardening": “I'm asleep by then.” #talk:sustain #face:guarded
        - else: “Annoying,” he says. #talk:neutral #face:tired
    }
* [“Loads of people your age are awake at night. Your clock really does run later, it's biology.” #move:normalise #fit:missed #principle:expert-trap #why:Correct, and meant to take the blame away. He said it was free, and has been told that it's a stage.]
    { reaction:
        - "opening": “There's a blackbird like that,” he says. “Three o'clock, every day. Nobody tells him it's biology.” #talk:neutral #face:warm
        - "hardening": “That's what the GP said.” #talk:neutral #face:hollow #gaze:away
        - else: “Yeah, I read that,” he says. #talk:neutral #face:hollow
    }
- {band == "guarded": -> the_water|-> best_room}

=== best_room ===
{reaction == "hardening": He lets a bus go by, and then he says something else.|He has got one foot up across the other knee.} #pose:open #gaze:window #face:thoughtful #clock:{late:20:03|20:04}
{ truth:
    - "shame": “The best one I've got's the pool. Before it opens. They said, ‘Are you a student?’ and I had to, like, think.” #talk:neutral #evidence:are-you-a-student
    - "room": “There's a chamber at uni that's all foam. Best one there is. Nothing comes back. You could say anything in there.” #talk:change #evidence:say-anything-in-there
    - else: “Best one I've got's the cathedral. Eight seconds, it does. You find out what you said after you've stopped.” #talk:change #evidence:after-you-stopped
}
“You go in and nothing's started.” #talk:neutral #face:warm

* [“If you took me in there and I could only listen to one thing, what would you want it to be?” #move:open-question #fit:{truth == "room": partial|attuned} #principle:evocation #why:You ask to be shown round by someone who knows the place. If what he likes is that nobody's in there with him, it's a companion too many.]
    { reaction:
        - "opening": He shuts his eyes to look. “The bit before,” he says. “When you've got the door open and it knows you're coming.” #talk:change #face:warm #gaze:down #pause:2800
        - "hardening": “I'd go on my own,” he says. #talk:neutral #face:guarded
        - else: “The first bit,” he says. “When the door's just shut.” #talk:neutral #face:thoughtful
    }
* [“You've come alive, telling me that. I wonder how we could get a bit more of it into an ordinary week for you.” #move:persuade #fit:missed #principle:premature-focus #why:A pleasure to see him so, and a good idea. What he liked about the place was that nothing had started there, and this starts something.]
    { reaction:
        - "opening": “It's only good because it's not in my week,” he says. #talk:neutral #face:tired
        - "hardening": His foot comes off the rung. “I don't know. A rota?” #talk:discord #face:irritated
        - else: “I could go more. Yeah.” He has put it back wherever he keeps it. #talk:neutral #face:hollow
    }
* [“It wants nothing back from you.” #move:complex-reflection #fit:{truth == "room": attuned|partial} #principle:overshooting #why:‘Nothing comes back’ is what he loves about the foam, and it hears what that's like for a person. The other two places do give something back, if only a question or an echo.]
    { reaction:
        - "opening": {truth == "room": “You get your own ears,” he says. “You forget they've got, like, a sound.” #talk:change #face:relief #gaze:meet #pause:3000|“It wants a bit,” he says. “It wants your shoes quiet.” #talk:neutral #face:warm}
        - "hardening": “It's a place. It can't want.” #talk:discord #face:irritated
        - else: “No,” he says. “It's just there.” #talk:neutral #face:thoughtful
    }
* [“And what about in here? Has this started?” #move:closed-question #fit:missed #principle:immediacy #why:Deft, and it brings the talk back to the two of you. He'd got away from in here for a minute, and had been glad to.]
    { reaction:
        - "opening": “It had sort of stopped,” he says. #talk:neutral #face:tired
        - "hardening": “It has now.” #talk:discord #face:guarded
        - else: “I suppose,” he says, and puts his foot down. #talk:neutral #face:neutral
    }
* [“Before anyone's in. And you in the doorway, with your breath held.” #move:summary #fit:attuned #principle:affirm-effort #why:It gathers the hour he goes at and the care he takes, and makes one picture of them. The picture is of what he does, and not of what's the matter with him.]
    { reaction:
        - "opening": “You breathe through your mouth,” he says. “Really wide. It's quieter.” He shows you. You do it too. #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “You make it sound, like, sad.” #talk:neutral #face:guarded
        - else: “Pretty much,” he says. #talk:neutral #face:neutral
    }
- -> the_handle

=== the_water ===
He has a knuckle in the corner of each eye. #pose:held #gaze:down #face:tired
“Have you got any water? It's just my head.” #talk:neutral #pause:1500 #evidence:head-again

* [“There's a jug. I'll not talk while you drink.” #move:hand-back-choice #fit:attuned #principle:pacing #why:He asked for water, and perhaps also for a rest. He gets the one, and the other's there for as long as he can make it last.]
    { reaction:
        - "opening": He drinks it in about nine sips. “That's a good jug,” he says. “It goes up a fifth.” #talk:change #face:relief #gaze:meet #pause:3000
        - "hardening": “You can talk,” he says, into the glass. #talk:neutral #face:guarded
        - else: He holds it against his eye, for the cold. #talk:neutral #face:tired
    }
* [“It's come on again, hasn't it, just as we'd got to you?” #move:confront #fit:missed #principle:rupture-withdrawal #why:You may well have noticed something. He asked for water because his head hurts, and hears that it's suspected.]
    { reaction:
        - "opening": “It doesn't know we'd got to me,” he says. “It's a head.” #talk:neutral #face:tired
        - "hardening": “Forget it,” he says. “I don't need any.” #talk:discord #face:angry
        - else: “Sorry,” he says. #talk:neutral #face:hollow
    }
* [“Here. Do you drink enough in the day? It's the commonest cause there is, and people hardly ever do.” #move:closed-question #fit:missed #principle:righting-reflex #why:He asked for water and gets advice with it, of a kind that he has had at home.]
    { reaction:
        - "opening": “Mum's got a bottle with times on,” he says. #talk:neutral #face:tired
        - "hardening": “Yes,” he says, and drinks none of it. #talk:discord #face:irritated
        - else: “Probably not.” #talk:sustain #face:hollow
    }
* [“Is it the light or the talking? I can turn either one down.” #move:closed-question #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:It takes his head at its word and puts the switch in his hand. If he can't tell what it is that hurts, he may not know which to turn.]
    { reaction:
        - "opening": “The talking's not even that loud,” he says. He thinks. “Bit less of the questions end.” #talk:change #face:thoughtful #gaze:meet #pause:2600
        - "hardening": “It's neither. It's just there.” #talk:sustain #face:guarded
        - else: “Light,” he says. You turn it down. #talk:neutral #face:tired #light:lamp
    }
- -> the_handle

=== the_handle ===
{late:Sixteen minutes past|Quarter past} eight. The handle goes down and the door is wide open before either of you can do a thing about it: a man, a vacuum cleaner, a lot of corridor. #gaze:door #face:anxious #pause:1500 #sky:night #clock:{late:20:16|20:15}
‘Sorry. Thought you were empty.’ It shuts. You can hear him not being sorry, down the passage, with the plug trailing.
{ truth:
    - "shame": Theo has gone scarlet from the neck up. He's half out of the chair, and you'd swear he was about to apologise for coming in. #pose:forward #gaze:down #evidence:half-out-of-the-chair
    - "room": “How long was he out there?” It's a whisper. “With it off?” #talk:discord #pose:held #gaze:door #evidence:with-it-off
    - else: “It's gone,” he says. His mouth is still the shape of it. “I nearly had one. It was, like, an O.” #talk:neutral #pose:held #evidence:like-an-o
}
{told_limits: “You said it stays in here,” he says. “It's not that in here, though, is it.”|“So anyone can just,” he says, and shows you with a flat hand: a door.} #talk:discord #pause:1800

* [“That was mine. There's a sign for that handle and I didn't hang it out. I'm doing it now.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:What he trusted you with was the door. It names the exact thing that wasn't done and does it, and doesn't ask him how he feels about it.]
    ~ sign_out = true
    { reaction:
        - "opening": IN USE, says the sign. He has a look at both sides before you hang it. “You can tell you don't normally,” he says. “It's got dust on.” #talk:change #face:relief #pose:lap #pause:2200
        - "hardening": “It's done now,” he says. But he watches you hang it. #talk:neutral #face:guarded #gaze:door
        - else: He tries the handle with his eyes from where he is. “Okay,” he says. #gaze:door #talk:neutral #face:tired
    }
* [“He can't have heard anything, he was only there a second. Your privacy's quite safe, I promise you.” #move:reassure #fit:missed #principle:minimising #why:Very probably so. He has seen the door open and is being told about it by someone who saw the same door.]
    { reaction:
        - "opening": “You don't know that, though,” he says. #talk:discord #face:tired #gaze:meet
        - "hardening": “Right,” he says. He has moved his chair so that he can see the handle. #gaze:door #talk:discord #face:guarded
        - else: “Yeah. No. Probably.” The bag's on his knees again. #talk:neutral #face:hollow #pose:held #things:knees
    }
* [(Let the room go back to being shut.) #move:hold-silence #fit:{truth == "blurred": attuned|partial} #principle:silence-as-work #why:If a word was on its way, only quiet will bring it back. If it's who was listening, or having been seen, that's got into him, he has been left in it with nobody saying whose fault it was. #stirs:His mouth has moved once, without any sound. #strays:He's watching the strip of light under the door.]
    { reaction:
        - "opening": {truth == "blurred": “Hollow,” he says. “No. But it had the O.” He's pleased, in a tired way. #talk:change #face:thoughtful #gaze:meet #pause:2500|“You jumped as well,” he says. #talk:change #face:warm #gaze:meet #pause:2000}
        - "hardening": {silence == "short": “Go on, then,” he says. “It's fine.” It isn't. #talk:discord #face:hollow|“You can't just leave it like that,” he says. #talk:discord #face:irritated #gaze:door}
        - else: Far off, the vacuum cleaner finds the skirting board. #talk:neutral #face:tired #pause:2000
    }
* [“Sorry. Where had we got to?” #move:open-question #fit:missed #principle:pacing #why:An apology, and back to work. He hasn't got over the door yet, and it's been put behind you both.]
    { reaction:
        - "opening": “We'd got to the door opening,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “Nowhere, really.” #talk:discord #face:hollow #gaze:door
        - else: “Dunno,” he says. “It wasn't anything.” #talk:neutral #face:hollow
    }
* [“What did that do, the door going like that?” #move:open-question #fit:partial #principle:immediacy #why:It stops for it, which is right. He'll have to say what it did before he's heard whose door it was.]
    { reaction:
        - "opening": “I thought I'd done something,” he says. “For, like, a second.” #gaze:down #talk:change #face:thoughtful #pause:2800
        - "hardening": “Nothing. It was a man with a hoover.” #talk:sustain #face:irritated
        - else: “Made me jump,” he says. #talk:neutral #face:tired
    }
- {rupture == "open": -> the_impression|-> by_truth}

=== the_impression ===
{ reaction == "opening": That lasts for a breath or two, and then the rest of the evening catches up with him. #face:tired }
“‘Thought you were empty,’” he says, in the man's voice. It's astonishingly good. He doesn't smile. #talk:discord #face:hollow #pose:crossed #gaze:away #pause:2200
“You might as well do the rest of your questions. There's, like, {late:ten minutes|quarter of an hour}.” #talk:discord #face:tired

* [“How do you do me?” #move:open-question #fit:{band == "guarded": partial|attuned} #principle:rupture-confrontation #why:He's cross and has found a way to show it that's his. It asks to be done next, which makes being cross with you safe and almost fun; where there is no ground left at all, it's a dare.]
    { reaction:
        - "opening": He looks at you a good while. “‘I wonder,’” he says, “‘if.’” And there you are. You both have to look at the floor. #talk:change #face:warm #gaze:down #pause:3200
        - "hardening": “I don't,” he says. #talk:discord #face:guarded
        - else: “You're harder,” he says. “You leave gaps.” #talk:neutral #face:thoughtful #gaze:meet
    }
* [“I've been at you tonight, and then I left you with an open door. You're allowed to mind both.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:‘The rest of your questions’ is a complaint. Two things are named, both as your doing, and he's let be as cross as he is.]
    { reaction:
        - "opening": “I minded the first one more,” he says. “The door was just a door.” #talk:change #face:relief #gaze:meet #pause:3000
        - "hardening": “I don't mind.” He says it very evenly. #talk:neutral #face:hollow
        - else: His arms are still folded. They've slipped, though, by about a hand. #talk:neutral #face:tired
    }
* [“I'd hate one silly interruption to spoil it, when we were getting somewhere really good.” #move:persuade #fit:missed #principle:righting-reflex #why:You'd like to rescue the hour. He has just said what he thought of it, and hears that it was good and that he's spoiling it.]
    { reaction:
        - "opening": “Where were we getting?” he says. #talk:discord #face:tired #gaze:meet
        - "hardening": “You were,” he says. #talk:discord #face:angry #gaze:meet
        - else: “Sorry,” he says. “Go on, then.” #talk:neutral #face:hollow
    }
* [“You've gone a long way off.” #move:simple-reflection #fit:partial #principle:rupture-withdrawal #why:He has, and it's better said than not. It puts where he is into words and leaves out what sent him.]
    { reaction:
        - "opening": “I can still see you,” he says. “You're about that big.” #talk:neutral #face:thoughtful #pause:2400
        - "hardening": “I'm right here.” #talk:discord #face:irritated
        - else: “Yeah,” he says, from there. #talk:neutral #face:tired
    }
* [“I'm sorry that felt unsafe. I want this to be a safe space for you.” #move:reassure #fit:missed #principle:repair-own-part #why:The feeling's right, and the words could be anyone's. He has just seen how safe it is.]
    { reaction:
        - "opening": “You need a better door for that,” he says. #talk:discord #face:tired
        - "hardening": “‘Safe space,’” he says. He does that one very well too. #talk:discord #face:irritated
        - else: “Okay,” he says. He's reading the spines of your books. #talk:neutral #face:hollow #gaze:away
    }
- -> by_truth

=== by_truth ===
{ truth:
    - "shame": -> the_library
    - "room": -> three_things
    - else: -> the_flat_hand
}

=== the_library ===
{reaction == "opening": It has got easier, and that seems to worry him. He sits up and goes through his pockets for something normal.|He does what he does: he finds something normal, and holds it up.} #pose:lap #gaze:away #face:neutral
“I'm at the library, mostly. In the week. Ten till five. So I'm not just, like, in bed.” #talk:neutral #pause:1800 #evidence:at-the-library
You go past it on your way here. There's been sheeting over the whole front since July.

* [“Ten till five's a long day to keep up.” #move:complex-reflection #fit:attuned #principle:undershooting #why:He wants you to know that he isn't lazy. It doesn't touch what he does all day, only how much it takes, and that can be heard in either of two ways.]
    { reaction:
        - "opening": “You've got to have lunch somewhere,” he says. “That's, like, the worst bit. Where you have it.” #talk:change #face:tired #gaze:down #pause:3600
        - "hardening": “It's fine. You get used to it.” #talk:sustain #face:guarded
        - else: “It is long,” he says. #talk:neutral #face:tired
    }
* [“It's wrapped up, Theo. I walk past. You don't have to do anything about my knowing that.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:pacing #why:He's holding up something that both of you could see through. With enough between you it's a kindness to say so first and ask for nothing; with too little, he has been followed.]
    { reaction:
        - "opening": He doesn't breathe for a bit. “There's a bench,” he says. “Round the back, by the vents. It's got a really good hum.” #talk:change #face:tears #gaze:down #pause:5000
        - "hardening": “The other one,” he says. “There's another one.” He has the bag by both straps. #talk:discord #face:angry #pose:held
        - else: “They let you in the side,” he says. He can't look at you. #talk:neutral #face:anxious #gaze:away
    }
* [“And what are you working on?” #move:open-question #fit:missed #principle:question-trap #why:Anybody would ask, out of interest. If the library isn't so, every answer has to be made up, and he'll do it.]
    { reaction:
        - "opening": “Catching up,” he says. “Mainly.” #talk:neutral #face:tired
        - "hardening": “Just stuff. For next year.” #talk:sustain #face:guarded #gaze:away
        - else: “Acoustics,” he says, and then, to make it true, “Reading. For acoustics.” #talk:neutral #face:hollow
    }
* [“That's real discipline. There's plenty who couldn't keep it going right through a summer.” #move:affirm #fit:missed #principle:affirm-effort #why:He's been called lazy, and it stands up for him. What he has been praised for is the thing he'll have to lose in order to say anything true.]
    { reaction:
        - "opening": “Don't,” he says. Then, “I mean, thanks.” #talk:neutral #face:anxious #pause:2400
        - "hardening": “Mm,” he says. He looks as though he'd sooner you hadn't. #talk:neutral #face:hollow #gaze:away
        - else: “It's only sitting,” he says. #talk:neutral #face:hollow
    }
* [“You needn't have a day for me. I'd take a gap, in here, over a good answer.” #move:hand-back-choice #fit:{band == "guarded" || band == "wary": attuned|partial} #principle:autonomy #why:It excuses him from being normal. That's as near as one can go while there is little trust; where there's plenty, it stops short of what both of you know.]
    { reaction:
        - "opening": “It'd be a big gap,” he says. #talk:change #face:tired #gaze:meet #pause:3600
        - "hardening": “It's not a gap. I'm just telling you where I go.” #talk:sustain #face:guarded
        - else: “Okay,” he says. He has stopped looking for the next thing. #talk:neutral #face:neutral
    }
- -> the_long_one

=== three_things ===
{reaction == "opening": He looks at you, and at the wall behind you, and it's the wall that he answers.|He sits up straight. When he speaks, it's clear and a bit loud, and goes past your ear.} #pose:crossed #gaze:away #face:neutral
“So I'd say it's headaches, I'm up all night, and I hardly speak to them. That's it, I think.” #talk:neutral #pause:1800 #evidence:three-things-in-order
It's word for word what his mother wrote on the form, in the order that she wrote it.

* [“That's a version you could read out anywhere.” #move:complex-reflection #fit:attuned #principle:overshooting #why:He spoke it for the wall. It says what such a list is good for, without asking where the other one is kept.]
    { reaction:
        - "opening": “That's sort of the idea,” he says. It's half the volume. #talk:change #gaze:meet #face:thoughtful #pause:3000
        - "hardening": “Well, it's what's wrong,” he says, at the wall. #gaze:away #talk:sustain #face:guarded
        - else: “It's just the, like, list,” he says. #talk:neutral #face:neutral
    }
* [“Headaches, nights, not speaking. Those are your mum's three, Theo, in her order. What you'd put needn't be on it.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:repair-renegotiate #why:He's told to his face that the list isn't his. With trust enough that's a relief, and he might have another; without it, you have been reading his mother and checking him against her.]
    { reaction:
        - "opening": He laughs, which neither of you was expecting. Then he leans in. “You've got to give them something,” he says, “or they look for it.” #talk:change #face:warm #pose:forward #gaze:meet #pause:3600
        - "hardening": “So you do go by what she says.” #talk:discord #face:angry #gaze:meet
        - else: “They're still true,” he says. #talk:neutral #face:anxious
    }
* [“Thanks, that's really clear. Which one shall we take first?” #move:seek-collaboration #fit:missed #principle:premature-focus #why:It shares out the work and moves things along. The list was there to have something on the table, and it's been taken for what he came to say.]
    { reaction:
        - "opening": “Whichever's longest,” he says. He isn't in it at all. #talk:neutral #face:tired
        - "hardening": “Headaches. Obviously.” #talk:sustain #face:hollow #gaze:up
        - else: “I don't mind. Sleep?” He folds his hands to be talked to about sleep. #pose:lap #talk:neutral #face:hollow
    }
* [“When you get back in the car, what's the first thing you're asked?” #move:open-question #fit:partial #principle:pacing #why:It leaves the list and goes to who it's for. It's near. To reply, though, he has to give away to you how things are said at home, while he is still speaking up for the wall.]
    { reaction:
        - "opening": “‘All right?’” he says. “And if I say ‘yeah’ she does the mirror. So I do two things. I do two and a half.” #talk:change #face:tired #gaze:window #pause:2800
        - "hardening": “Just normal stuff.” #talk:sustain #face:guarded
        - else: “Have I eaten,” he says. #talk:neutral #face:neutral
    }
* [“It must be hard, not talking to them. I expect they'd love it if you could.” #move:persuade #fit:missed #principle:righting-reflex #why:Of the three it picks the saddest. He said it as a fact for the record, and it comes back as something that he might do for them.]
    { reaction:
        - "opening": “They'd love it for about a minute,” he says. #talk:neutral #face:tired
        - "hardening": “Yep,” he says, for the wall. #talk:neutral #face:hollow #gaze:away
        - else: “I speak to them,” he says. “I say pass the butter.” #talk:neutral #face:irritated
    }
- -> the_long_one

=== the_flat_hand ===
{reaction == "opening": Whatever it is, it's still near. He keeps glancing off to one side, as one does for a bus. #gaze:away|He says nothing for a while, and it doesn't look like not saying. #gaze:down} #face:thoughtful #pose:held #pause:2000
“No, I'm fine. It's fine, it's good.” His hand has gone flat to his breastbone, where it went last week. #talk:sustain #evidence:hand-since-the-door
“It's like hearing someone talk in the next room. You can tell it's a sentence.” #talk:change #pause:2600 #evidence:tell-its-a-sentence

* [“You've got as far as its being a sentence. I'm in no hurry for what it says.” #move:complex-reflection #fit:attuned #principle:pacing #why:He told you how much he can make out. It takes that for the piece of news that it is, and the rest can come when it comes.]
    { reaction:
        - "opening": “It's quite a short one,” he says, with surprise. “It's got, like, a full stop.” #talk:change #face:thoughtful #gaze:meet #pause:4200
        - "hardening": “It might not be anything.” The hand's moved up, to the cord. #talk:sustain #face:anxious
        - else: He nods slowly, with his head on one side. #talk:neutral #gaze:down
    }
* [“Twice you've told me ‘fine’, and your hand's not had any of it.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:immediacy #why:The words and the hand don't agree, and he may truly not know. Pointed out by someone he has begun to trust, it's news from his own body; from anyone else, it's being watched.]
    { reaction:
        - "opening": He looks down at it as if someone had left it there. “Oh,” he says. “How long's it been doing that?” #talk:change #face:thoughtful #gaze:down #pause:4200
        - "hardening": The hand is in the sleeve. “It's just where it was.” #talk:discord #face:irritated #pose:crossed
        - else: “It does that,” he says. And then: “No, but it's fine.” #talk:neutral #face:tired
    }
* [“Is it more like sad, or worried, or angry, or lonely? Sometimes it helps to go down the list.” #move:closed-question #fit:missed #principle:question-trap #why:It tries to hand him the words that he's short of. There are four of them at once, all loud, over the top of a sentence that he could just about hear.]
    { reaction:
        - "opening": “They're all sort of next door to it,” he says. #talk:neutral #face:tired #pause:2400
        - "hardening": “I don't know. Worried. Whichever one's normal.” #talk:neutral #face:hollow
        - else: “Could you say them again?” he says. He tries. You see him try each on. #talk:neutral #face:anxious
    }
* [(Put your own hand flat on the arm of the chair. Listen towards the next room.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He says that there's someone talking and he can't make it out. The one thing you can do about that is not be another voice. #stirs:His thumb is tapping against his chest, in twos. #strays:He has lost it. You can see that he's now only waiting for you.]
    { reaction:
        - "opening": “Two words,” he says. “It goes up on the second one.” #talk:change #face:thoughtful #gaze:meet #pause:3000
        - "hardening": {silence == "short": “No, you talk,” he says. “It's stopped.” #talk:neutral #face:tired|“I feel like I'm doing it wrong,” he says. #talk:neutral #face:anxious}
        - else: It goes on saying it, and he goes on not quite getting it. He doesn't seem to mind being seen at it. #talk:neutral #pause:2000
    }
* [“Your mum mentioned that your gran died. I wonder if that's what it is.” #move:interpret #fit:missed #principle:expert-trap #why:It could even be so. But he was getting there by ear, and the answer's been read out to him from his mother's e-mail.]
    { reaction:
        - "opening": “Maybe it's that,” he says, and the hand comes down, and it's lost. “Mum thinks it's that.” #talk:neutral #face:tired
        - "hardening": “She told you about Mormor?” #talk:discord #face:angry #gaze:meet
        - else: “That was November,” he says. #talk:neutral #face:hollow
    }
- -> the_long_one

=== the_long_one ===
{reaction == "hardening": He goes away into the hood and isn't coming out for anybody.|There's a quiet now that didn't come from either of you.} #gaze:down #face:silence #pause:3500
{ truth:
    - "shame": “It's like a text you owe someone,” he says, at last. “And you'd have to explain the, like, length of time.” #talk:change #face:tired #evidence:text-you-owe
    - "room": He gets up and moves the chair a foot away from the wall, and sits. “You can hear their telly,” he says. “So.” #talk:neutral #gaze:away #evidence:moves-the-chair
    - else: “Cold,” he says, out of nowhere. Then: “No. Leave it. It'll come up when I'm, like, doing the bins.” #talk:change #face:thoughtful #evidence:doing-the-bins
}
“I don't know,” he says. It's a different one from last week's. #talk:sustain #pause:2400

* [(Let it be as long as it is.) #move:hold-silence #fit:{truth == "room": partial|attuned} #principle:silence-as-work #why:He has put something down and gone quiet beside it. Nothing need be done to a quiet like that, unless it's one he's using to hear who else is in the building. #stirs:His shoulders have gone down, one and then the other. #strays:He's begun to pick at the stitching on the arm of the chair.]
    { reaction:
        - "opening": “That was ages,” he says, when it's over. “You could loop that.” #talk:change #face:warm #gaze:meet #pause:3000
        - "hardening": {silence == "short": “I hadn't finished,” he says. “Not talking.” #talk:discord #face:tired|“Is it time?” he says. #talk:neutral #face:hollow #gaze:up}
        - else: The fridge cuts out. Neither of you says so. #talk:neutral #pause:2500
    }
* [“You could start in the middle, and I'd never ask how it got there.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:autonomy #why:What he can't face is explaining the length of time, and he's let off that. Where nothing's owed to anybody, the offer is kind and there's no middle to start from.]
    { reaction:
        - "opening": {truth == "shame": “It's all middle,” he says. “That's what's wrong with it.” But he has said it. #talk:change #face:tears #gaze:down #pause:4200|“I haven't got a middle,” he says, quite gently. “It's more all edges.” #talk:neutral #face:thoughtful}
        - "hardening": “There's no it,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. “Not now.” #talk:neutral #face:tired
    }
* [“There's a fan in the cupboard. I can run it by the door, and nobody'd get a word through that.” #move:seek-collaboration #fit:{truth == "room": attuned|missed} #principle:boundaries #why:Only worth doing if it's the walls. If it is, it's worth more than any sentence, since he can hear for himself that it works; if not, you've answered a quiet by fetching a fan.]
    { reaction:
        - "opening": {truth == "room": You run it. He goes to the door, opens it, listens from outside, and comes back in. “That's decent,” he says. “That's about forty decibels.” #talk:change #face:relief #pose:open #gaze:meet|“I'd only listen to the fan,” he says. #talk:neutral #face:warm}
        - "hardening": “It's not about the noise.” #talk:discord #face:irritated
        - else: “You're all right,” he says. #talk:neutral #face:neutral
    }
* [“What are you thinking?” #move:open-question #fit:missed #principle:silence-as-work #why:The question that everybody asks a quiet. He was in it, and it has to be left in order to answer.]
    { reaction:
        - "opening": “That,” he says. “Now.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Nothing.” #talk:discord #face:guarded #gaze:away
        - else: “I just said,” he says. “I don't know.” #talk:sustain #face:tired
    }
* [“I've got the feeling there's something you really want to tell me.” #move:interpret #fit:missed #principle:immediacy #why:Perhaps he has. Said by you, it becomes something that you want, and he is keeping you waiting.]
    { reaction:
        - "opening": “I think you want it more,” he says. He isn't unkind. #talk:discord #face:thoughtful #gaze:meet
        - "hardening": “I haven't.” #talk:discord #face:irritated #pose:crossed
        - else: “Not really,” he says, from inside the hood. #gaze:down #talk:sustain #face:hollow
    }
- {
    - rupture == "open" && band != "open" && reaction == "hardening": -> the_loo
    - band == "guarded" && reaction == "hardening": -> the_loo
    - else: -> two_thursdays
}

=== the_loo ===
“Can I just go to the loo?” #talk:sustain #gaze:door #face:hollow #pose:held
He has got up, with the bag, and the recorder's in the bag, and he has looked to see that nothing's been left on the chair. #things:none #presence:door

* [“Second on the left. If it turns into going home, that's allowed.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He's packed for more than the loo and both of you can see it. It answers what he asked, and takes the sneaking out of the rest.]
    { reaction:
        - "opening": He stands there with the bag on. “It might just be the loo,” he says. #talk:change #face:thoughtful #gaze:meet #pause:2600
        - "hardening": “No, it's just the loo,” he says, and shuts the door so as not to be heard shutting it. #talk:sustain #face:anxious #gaze:door #presence:gone
        - else: “Okay,” he says. “Cheers.” #talk:neutral #face:hollow
    }
* [“Could it wait five minutes? It feels as if we're close to something that matters.” #move:persuade #fit:missed #principle:autonomy #why:You may well be close. He's a grown man who has asked for the lavatory.]
    { reaction:
        - "opening": “Not really,” he says. #talk:neutral #face:tired
        - "hardening": “No,” he says, and goes. #talk:discord #face:angry #gaze:door #presence:gone
        - else: He sits down. He puts the bag on his knees and waits for the five minutes. “Can I go now?” he says. #talk:discord #face:hollow #presence:here #things:knees
    }
* [“Course. You can leave your bag if you like, it's quite safe here.” #move:reassure #fit:missed #principle:rupture-withdrawal #why:Helpful on the face of it. He has packed to go, and it asks him to leave something behind so that he'll have to come back.]
    { reaction:
        - "opening": He looks at the bag, and at you. “I'd rather take it,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “It's got my stuff in.” He's gone before you've finished nodding. #talk:discord #face:guarded #gaze:door #presence:gone
        - else: “It's okay. It's not heavy.” #talk:neutral #face:hollow
    }
* [“Yes. And I'd like to know what I did, some time. One word would do it, from a stair.” #move:seek-collaboration #fit:partial #principle:repair-own-part #why:It lets him out and takes the blame along. It is also a small errand to be getting on with, for somebody who'd like to be gone.]
    { reaction:
        - "opening": He gets as far as the frame. “Fast,” he says. “That's the word.” #talk:change #face:tired #gaze:meet #pause:2600
        - "hardening": “You didn't do anything.” He says it to the door frame. #talk:sustain #face:hollow #gaze:door
        - else: “Okay,” he says. He looks as if he might. #talk:neutral #face:tired
    }
- {
    - reaction == "opening": -> back_again
    - reaction == "holding" && (band == "warming" || band == "open"): -> back_again
    - else: -> ending_tap
}

=== back_again ===
It's just the loo. He comes back with wet hands and sits on the edge, with the bag still on. {sign_out: On the way in he has straightened the sign.|He shuts the door himself, and tries it.} #pose:held #gaze:down #face:tired #pause:2500 #presence:here
-> two_thursdays

=== two_thursdays ===
You've still to tell him about next week. The building's shut for the drains, so it'll be two Thursdays, not one. #presence:here #gaze:meet #face:neutral #pose:lap #sky:night
{ truth:
    - "shame": “The fifth,” he says. He's counting. “That's eleven days before.” He doesn't say before what. #talk:neutral #face:anxious #gaze:away #evidence:eleven-days-before
    - "room": “Does Mum know? Because if you tell her it's shut she'll think there's been a chat.” #talk:neutral #face:guarded #evidence:been-a-chat
    - else: “Okay.” He checks himself for whether he minds. “I don't think I mind. Ask me Sunday.” #talk:neutral #face:thoughtful #evidence:ask-me-sunday
}
“Am I supposed to do something? In between? Like homework.” #talk:neutral #face:hollow

* [“No. Hand nothing in.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:pacing #why:‘Homework’ was asked about without any hope. To someone with too much owing already, nothing to hand in is worth a lot; somebody else may hear that for a fortnight there'll be nothing at all.]
    { reaction:
        - "opening": {truth == "shame": “Nothing,” he says. He says it again, to get the feel of it. “I could do that really well.” #talk:change #face:relief #pause:2600|“Okay,” he says. “I'd have quite liked a bit of something.” #talk:neutral #face:warm}
        - "hardening": “Mum'll ask what I got,” he says. #talk:neutral #face:tired
        - else: “Cool,” he says. #talk:neutral #face:neutral
    }
* [“A diary might help: three feelings a day, one word each. You'd be amazed what starts to show up.” #move:persuade #fit:missed #principle:expert-trap #why:A good exercise, given in good faith. It's homework of just the kind that he was hoping not to be given: words, every day, on paper.]
    { reaction:
        - "opening": “What if it's the same word?” he says. “What if it's dunno, like, forty-two times?” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Written down?” he says. #talk:discord #face:guarded
        - else: “Yeah. I can do that.” He nods for a bit. #talk:neutral #face:hollow
    }
* [“Something so small that it'd be silly to call it homework. You choose, and I'll do it as well.” #move:seek-collaboration #fit:attuned #principle:autonomy #why:He offered to be given a task, so as to have one. This makes it his and tiny, and it isn't marked, because you'll both be at it.]
    { reaction:
        - "opening": “Find a fridge you've not heard,” he says at once. “One each.” Then he looks at you to see if that was a joke. It wasn't. #talk:change #face:warm #gaze:meet #pause:2200 #eyes:anxious
        - "hardening": “You don't have to do it too,” he says. #talk:neutral #face:hollow
        - else: “I'll think of one,” he says. #talk:neutral #face:thoughtful
    }
* [“What do you think would be most helpful for you to work on?” #move:open-question #fit:missed #principle:question-trap #why:It asks him to lead, in a sentence that sounds like a form. He'd been asking to be let off or told.]
    { reaction:
        - "opening": “I was hoping you'd know,” he says. #talk:neutral #face:tired
        - "hardening": “Communication,” he says. It's from a leaflet. #talk:neutral #face:hollow #gaze:away
        - else: “Sleep?” he says. He's looking to see if it's right. #gaze:meet #talk:neutral #face:anxious
    }
* [“{truth == "room":You tell her about the drains. I shan't be writing.|A fortnight's long to leave it.} You've got a phone and twenty to four, and I've got nine in the morning.” #move:inform #fit:{truth == "shame": partial|attuned} #principle:boundaries #why:He hears what the gap's made of and how a thing can be got across it. That suits someone whose words turn up late, and someone who asks what his mother will be told; where too much is owing already, it's one more thing he might send and won't.]
    { reaction:
        - "opening": {truth == "blurred": “So if it's a Sunday thing it can just be a Sunday thing,” he says. #talk:change #face:relief #gaze:meet #pause:2800|“Nine's early,” he says. “I'll schedule it.” #talk:neutral #face:warm}
        - "hardening": “I won't, like, bother you,” he says. #talk:neutral #face:guarded
        - else: “Okay,” he says. “Like a postbox.” #talk:neutral #face:neutral
    }
- {band == "warming" || band == "open": -> a_six|-> four_tens}

=== four_tens ===
There's a slip at the end, four lines to put a mark on. He does it standing up, in about the time it takes to sign for a parcel. #pose:held #gaze:down #face:hollow
Ten. Ten. Ten. Ten. “It was really good,” he says. “Thanks.” #talk:neutral #pause:1500 #evidence:four-tens #rating:10 10 10 10

* [“Which of the tens is least true?” #move:open-question #fit:attuned #principle:rupture-withdrawal #why:Four tens in four seconds are a way to the door. It doesn't call them false and it doesn't bank them: one small, cheap no is all that's asked.]
    { reaction:
        - "opening": He looks them over. “Second one,” he says. “I didn't read what it was, though.” #gaze:down #talk:change #face:warm #pause:2400
        - "hardening": “They're all true.” #talk:neutral #face:guarded
        - else: “They're sort of a set,” he says. #talk:neutral #face:neutral
    }
* [“Thank you. That's lovely.” #move:affirm #fit:missed #principle:praise-for-compliance #why:He gave the tens standing up, in four seconds, so that you'd be pleased. You are, and he can go.]
    { reaction:
        - "opening": “Is it?” he says. “Good.” He seems to think less of you. #talk:neutral #face:tired
        - "hardening": “No worries,” he says, with his hand on the door. #talk:neutral #face:hollow #gaze:door
        - else: “That's okay,” he says. #talk:neutral #face:hollow
    }
* [“I'd have given it a six. I hurried you and then I let a hoover in.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:You mark yourself down, for two things that he was there for. After that any mark is possible, and he isn't asked for one.]
    { reaction:
        - "opening": He takes the pen back, and alters something, with his hand round it. “There,” he says. #talk:change #face:relief #pause:2800
        - "hardening": “I wasn't hurried,” he says. #talk:neutral #face:hollow
        - else: “The hoover was funny,” he says. “After.” #talk:neutral #face:thoughtful
    }
* [“Are you sure about those? You can be completely honest with me, and it helps me to know.” #move:closed-question #fit:missed #principle:question-trap #why:You've noticed, and he can tell. If he says yes he is a liar twice; if he says no, he was one.]
    { reaction:
        - "opening": “Nobody wants completely,” he says. “It'd take ages.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Yeah. I'm sure.” He puts the pen back exactly where it was. #talk:discord #face:irritated
        - else: “Yeah, no, definitely,” he says. #talk:neutral #face:hollow
    }
* [“Four tens and you're out.” #move:complex-reflection #fit:{band == "guarded": missed|partial} #principle:immediacy #why:True, and nearly a joke. Between people who aren't yet on those terms, he has been caught leaving.]
    { reaction:
        - "opening": “It's quicker than fours,” he says. “You don't have to, like, discuss a ten.” #talk:change #face:warm #gaze:meet
        - "hardening": “I thought that's what you wanted.” #talk:discord #face:guarded
        - else: “Mum's outside,” he says. #talk:neutral #face:tired #gaze:window
    }
- {
    - reaction == "opening": -> ending_two_thursdays
    - reaction == "holding" && rupture != "open" && alliance >= 38: -> ending_two_thursdays
    - else: -> ending_forty
}

=== a_six ===
There's a slip at the end, four lines to put a mark on. He reads each line. He takes the pen off the page and puts it back on. #pose:lap #gaze:down #face:thoughtful
“They're mostly nines,” he says. His thumb is over the last one. “There's a six.” #talk:change #pause:2600 #gaze:meet #rating:9 9 9 6

* [“Good. A six I can believe, and you needn't tell me a thing about it.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:A six is the first thing he has ever marked you down for, and he's told you. It's welcomed and it doesn't turn into a conversation.]
    { reaction:
        - "opening": He moves the thumb. It's the bottom line, the one for the whole evening. “It was an eight,” he says. “Then the door.” #talk:change #face:warm #gaze:meet #pause:2400
        - "hardening": “It's not a bad six,” he says. He'd like it back. #talk:neutral #face:anxious
        - else: “Okay,” he says. He folds the slip with the six inside. #gaze:down #talk:neutral #face:neutral
    }
* [“A six is fine, really. I'm not the least bit offended.” #move:reassure #fit:missed #principle:minimising #why:He was seeing if a mark can be given in here. Being told you aren't offended lets him know that somebody might have been.]
    { reaction:
        - "opening": “I didn't think you'd be offended,” he says. “I thought you'd ask.” #talk:neutral #face:thoughtful
        - "hardening": “I can make it a seven,” he says. #talk:neutral #face:anxious #gaze:down
        - else: “Cool,” he says. He looks at his six. #gaze:down #talk:neutral #face:hollow
    }
* [“What sort of six is it?” #move:open-question #fit:{truth == "blurred": partial|attuned} #principle:evocation #why:He brought the six up, and it's asked after as he would ask about a hum. If he has only the number and not the reason, the number was already a good deal.]
    { reaction:
        - "opening": “A nearly six,” he says. “It's the one for the whole thing. I'd done the others, and there was, like, some left over.” #talk:change #face:thoughtful #gaze:meet #pause:3200
        - "hardening": “Just a six,” he says. #talk:neutral #face:guarded
        - else: “Medium,” he says. #talk:neutral #face:neutral
    }
* [“I bet I know. It's the door, isn't it? I'd have been furious, I'd have given it two.” #move:interpret #fit:missed #principle:expert-trap #why:A good guess, and on his side. The thumb was his to move.]
    { reaction:
        - "opening": {truth == "blurred": “I wasn't furious,” he says. “You'd know if I was furious. You'd find out in a week.”|“I wasn't furious,” he says. “I don't really do furious. I do six.”} #talk:neutral #face:warm
        - "hardening": “It isn't, actually.” The thumb stays where it is. #talk:discord #face:irritated
        - else: “Partly,” he says. #talk:neutral #face:neutral
    }
* [“What could I have done to make it a nine?” #move:seek-collaboration #fit:partial #principle:righting-reflex #why:You take the six to heart and want to learn. It becomes, straight away, something that ought to have been a nine.]
    { reaction:
        - "opening": “Nothing. It's meant to be a six,” he says. “It's so the nines work.” #talk:change #face:thoughtful #pause:2400
        - "hardening": “It's not, like, feedback,” he says. #talk:neutral #face:guarded
        - else: “Less carpet?” he says. #talk:neutral #face:neutral
    }
- {
    - reaction == "opening": -> ending_two_people
    - band == "open" && reaction == "holding": -> ending_two_people
    - else: -> ending_two_thursdays
}

=== ending_two_people ===
He doesn't go. He stands the recorder on the arm of the chair, fur towards the window. “I don't normally do them with people in,” he says. #talk:change #pose:open #face:thoughtful #gaze:down
You do thirty seconds. A lamp, a fridge, two lots of breath. Then he names it and tilts the screen so that you can see. #pause:6000
{ truth:
    - "shame": TURNED UP, it says. #face:tears #gaze:meet
    - "room": {sign_out: IN USE, it says. He nods at the door, and at what's hanging on the other side of it.|SHUT, it says. He looks at the door as he saves it.} #face:warm #gaze:meet
    - else: DUNNO 16, it says. He goes back in and adds a word. DUNNO 16 WARM. #face:warm #gaze:meet
}
“That's a good room,” he says. {heard_it: You've still got the mark of his headphones in your hair.|He's the last to look away.} #talk:change #ending:with-two-people
-> END

=== ending_two_thursdays ===
He's at the door, with his sleeve over the handle. #pose:held #gaze:door #face:thoughtful
“So it's the fifth,” he says. “Not next week. The one after.” He writes it on the back of his hand, up under the cuff. #talk:change #pause:2200
It's not where you'd put a thing for other people to see. You hear him on the stairs: thirty-three, and a jump. #ending:two-thursdays #presence:gone
-> END

=== ending_forty ===
“Best one yet,” he says, from the door. There have been two. #talk:neutral #face:hollow #gaze:meet #pose:held
He takes the stairs at a run. Under the lamp-post a car door opens before he has got to it. #gaze:away #presence:gone
You have forty out of forty, and you read it again, for something to hold on to. #ending:forty-out-of-forty
-> END

=== ending_tap ===
A tap starts, along the passage. You hear it run. #face:away #gaze:door #pause:3000 #presence:gone
You give it a minute, and then another, since it's only manners. After four you go and look.
There's nobody there. He had left it on so that it would sound as though he hadn't gone. You turn it off, and that's the end of the hour. #ending:the-tap
-> END

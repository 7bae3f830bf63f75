// Theo Lindqvist, session 3: the fifth of September. What the quiet was for comes near, differently for each truth,
// and some of it may be said by somebody else first.
INCLUDE ../contract.ink

VAR told_limits = false    // session 1: the trainee said what stays in the room before being asked
VAR kept_tone = false      // session 1: the room was given its thirty seconds
VAR heard_it = false       // session 2: he let the trainee listen to a recording
VAR sign_out = false       // session 2: the sign was hung on the door
VAR it_got_out = false     // between: something reached home that was Theo's to say

-> arrival

=== arrival ===
{ between:
    - "down-the-line": -> the_underpass
    - "nobody-again": -> the_underpass
    - "to-stop-properly": -> stopping
    - else: -> he_knocked
}

=== he_knocked ===
He has had his hair cut. There's a white stripe behind each ear where it used to be, and the hood's down. #face:neutral #pose:lap #gaze:meet #light:room #sky:dusk #clock:19:30 #wear:off
“Mum did it. In the kitchen. I was asleep for some of it.” #talk:neutral #pause:1500
{truth == "room": The bag's at his feet with the zip undone, and he's keeping a hand on it.|The bag's at his feet. There is something in it that isn't the recorder.}

* {not it_got_out} [“Your mum rang me, the Saturday after you were last here. I told her nothing about you. I'd sooner you had that from me.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:He ought to know, and early. It's the most useful thing in the world to one who wonders who's been talking; to the others it brings her into the room before he has sat back.]
    { reaction:
        - "opening": “I know,” he says. “I was on the landing. I wanted to see if you'd say.” #talk:change #face:relief #gaze:meet #pause:2400
        - "hardening": “What did she want?” He pulls the hood up, over the haircut. #talk:neutral #face:guarded #wear:on
        - else: “She thinks whispering's quieter,” he says. “It's actually got more top.” #talk:neutral #face:neutral
    }
* {it_got_out} [“I let something go to your mum on the phone. It was about you and it wasn't mine, and you got it second-hand.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He has heard it at home already, with the corners knocked off. He's told first thing what you did, and by you.]
    { reaction:
        - "opening": He rubs one of the stripes. “I was going to see if you'd say,” he says. “I'd given you till eight.” #talk:change #face:relief #gaze:meet #pause:2800
        - "hardening": “It's on the fridge,” he says. “What you said. She wrote it on a magnet.” #talk:discord #face:tired
        - else: “Yeah,” he says. “It got quite big, on the way.” #talk:neutral #face:tired
    }
* [“It lets your ears out.” #move:affirm #fit:attuned #principle:affirm-effort #why:He came in with less to hide under and made a joke of it. It looks at what he's showing, lightly, and at the part of him that he works with.]
    { reaction:
        - "opening": “Everything's about two dB up,” he says. He's touched both to check. #talk:change #face:warm #gaze:meet
        - "hardening": “They were out before,” he says. The hood goes up. #talk:neutral #face:anxious #wear:on
        - else: “It's cold, mostly,” he says. #talk:neutral #face:neutral
    }
* [“You look so well! It must have been a good fortnight.” #move:reassure #fit:missed #principle:overshooting #why:He does look different, and it's nice to be told. He has been told how he looks, and how it's been, by someone who wasn't in it.]
    { reaction:
        - "opening": “It was a haircut,” he says. #talk:neutral #face:tired
        - "hardening": “Yeah, really good,” he says. The fortnight's closed. #talk:sustain #face:hollow #gaze:away
        - else: “Thanks,” he says. “Yeah. Not bad.” #talk:neutral #face:hollow
    }
* [“What's in the bag?” #move:closed-question #fit:missed #principle:autonomy #why:He hadn't decided yet whether to show it. Asked for now, it stops being something he brought and becomes something you found.]
    { reaction:
        - "opening": “It's for later,” he says. “Maybe.” #talk:neutral #face:thoughtful
        - "hardening": “Just stuff.” He moves it round behind his heels. #talk:sustain #face:guarded #pose:held
        - else: “Nothing,” he says. You both know that it's something. #talk:neutral #face:anxious #gaze:down
    }
- -> last_time

=== stopping ===
He's got no bag and nowhere to put his hands. He sits as people do who aren't stopping. #face:guarded #pose:held #gaze:meet #light:room #sky:dusk #clock:19:30 #wear:off #things:none
“So this is me finishing. I looked it up. You're supposed to say what was good.” #talk:sustain #pause:1800

* [“All right. You've finished, then, two minutes in. The rest of the time needn't be for anything.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He has come to say it in person, and that took some doing. It's accepted at once, so there's nothing left to defend, and there is an hour with no job to do.]
    { reaction:
        - "opening": “Oh,” he says. He looks about him. It's a different room with nothing due in it. “Can I still, like, sit here?” #talk:change #face:relief #pose:lap #pause:3000
        - "hardening": “I thought you'd say something.” #talk:neutral #face:anxious
        - else: “That was quick,” he says. #talk:neutral #face:neutral
    }
* [“I'm sad about it, but I completely respect your decision, and you've done some marvellous work.” #move:reassure #fit:missed #principle:collusion #why:A dignified goodbye, and it ends the conversation he came up to have. He said what one is supposed to say, and gets the same back.]
    { reaction:
        - "opening": “Which bit was marvellous?” he says. #talk:neutral #face:thoughtful
        - "hardening": “Thanks,” he says, and gets half up. #talk:neutral #face:hollow #gaze:door
        - else: “It's okay,” he says. “Don't be sad.” #talk:neutral #face:hollow
    }
* [“What was bad? I'd guess that's on the list too, only lower down.” #move:open-question #fit:attuned #principle:rupture-withdrawal #why:He's brought the polite half. It makes room for the other and isn't afraid of it, so that finishing doesn't have to be a present.]
    { reaction:
        - "opening": He's obviously got it ready. “You ask things twice,” he says. “In, like, different hats.” #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “Nothing. It was all good.” #talk:sustain #face:guarded
        - else: “The carpet,” he says. “And then it gets sort of vague.” #talk:neutral #face:thoughtful
    }
* [“Before you do, will you let me say what I think you'd be giving up?” #move:persuade #fit:missed #principle:permission #why:Leave is asked for, but no isn't really one of the answers. He has come ready to be talked out of it, and now he is being.]
    { reaction:
        - "opening": “You can say it,” he says. “It won't, like, go in.” #talk:neutral #face:tired
        - "hardening": “That's persuading,” he says. #talk:discord #face:angry #gaze:meet
        - else: “Okay,” he says. He puts on a listening face. #talk:neutral #face:hollow
    }
- -> last_time

=== the_underpass ===
{between == "nobody-again": At ten to eight your phone rings. There's no one on it. There's a long wet hollow shape, with a bus in the top. #clock:19:50 #until:20:20|Water. A bus, overhead. Then, nearer to your ear than he's ever been, a breath. #clock:19:30} #face:away #gaze:away #light:room #sky:dusk #presence:gone #wear:off #things:none
“It's thirty-one metres. You're about in the middle.” #talk:neutral #pause:2500
{ truth:
    - "shame": “I went past the gates. There's a banner up. ‘Welcome Back.’ I crossed over, so it couldn't, like, see me.” #talk:neutral #evidence:welcome-back
    - "room": “If anyone comes in at the end, I get eleven seconds. You can't do that in a house.” #talk:neutral #evidence:eleven-seconds
    - else: “It's easier when I'm not in a chair. It's like I can hear round me.” #talk:change #evidence:hear-round-me
}

* [(Listen to the underpass.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He has put you in the middle of a place he likes, and told you how big it is. Being in it is what the call's for. #stirs:He's walking. The sound of his feet arrives twice. #strays:“Hello?” he says. The underpass says it too.]
    { reaction:
        - "opening": “There,” he says. “The drip's in G.” You can hear him grin. #talk:change #face:warm #pause:2500
        - "hardening": {silence == "short": “You can talk,” he says. “It's only an underpass.” #talk:neutral #face:tired|“Is it still connected?” he says, in a smaller voice. #talk:neutral #face:anxious}
        - else: A bicycle goes through you both. #talk:neutral #pause:2000
    }
* [“It's so good to hear your voice. I'd started to wonder if you were all right.” #move:reassure #fit:missed #principle:immediacy #why:Your relief is real, and he has to answer it. He had found a way of coming that needn't worry anyone.]
    { reaction:
        - "opening": “I'm all right,” he says. “I'm just not there.” #talk:neutral #face:thoughtful
        - "hardening": “Sorry,” he says. There's less of the underpass. He has put his hand over it. #talk:neutral #face:anxious
        - else: “Yeah, no, I'm fine,” he says. #talk:sustain #face:hollow
    }
* [“Where would you like me? I can stop in the middle, or I can come to your end.” #move:seek-collaboration #fit:attuned #principle:autonomy #why:He has given you a place to stand. It takes the place as real, and lets him decide how near.]
    { reaction:
        - "opening": “Come down a bit,” he says. And, after some steps: “There. That's about right.” #talk:change #face:warm #pause:2600
        - "hardening": “It's just a phone,” he says. #talk:sustain #face:tired
        - else: “Middle's fine,” he says. #talk:neutral #face:neutral
    }
* [“Is it lit, down there?” #move:closed-question #fit:missed #principle:question-trap #why:A natural worry. He has told you how long the place is and how it sounds, and is asked about the lighting, as he would be at home.]
    { reaction:
        - "opening": “It's got lights,” he says. “They hum. That's why it's good.” #talk:neutral #face:neutral
        - "hardening": “It's an underpass,” he says. “It's not, like, a life choice.” #talk:discord #face:irritated
        - else: “Yeah. It's lit,” he says. #talk:neutral #face:hollow
    }
* [“There's plenty left on the clock. Couldn't you come up?” #move:persuade #fit:missed #principle:pacing #why:You want him in the room, where you know what you're doing. He'd got as near as he could, and it turns out not to count.]
    { reaction:
        - "opening": “I am sort of up,” he says. “I'm on the phone.” #talk:neutral #face:tired
        - "hardening": “I knew you'd say that,” he says. You hear the phone go to his other ear. #talk:discord #face:tired
        - else: “Maybe,” he says. “In a bit.” #talk:sustain #face:anxious
    }
- -> by_accident

=== by_accident ===
He walks while he talks. The hollow goes out of it; there's wind, and a crossing that bleeps. Then he's stopped. #face:away #pause:2000
“I'm sort of outside,” he says. “Your outside. By accident.” #talk:neutral

* [“Stay on while you come up, if you're coming. I'd like to hear the fourth from the top.” #move:seek-collaboration #fit:attuned #principle:pacing #why:He is at the door and has called it an accident. It goes on with what's working, the two of you by ear, and leaves the ‘if’ with him.]
    { reaction:
        - "opening": You hear it twice, the tread: once in the phone and once through the wall. Then he's in the doorway, still holding the phone to his head. “Hi,” he says, in stereo. #talk:change #face:warm #gaze:meet #pose:lap #presence:here
        - "hardening": “You'd hear if I went down it, too,” he says. He comes up. He hangs up first. #talk:neutral #face:guarded #pose:held #gaze:down
        - else: Thirty-four of them, with the line open. He sits down before he ends the call. #talk:neutral #face:tired #pose:lap #presence:here
    }
* [“Oh, good! Come up, I'll get the light on for you.” #move:persuade #fit:missed #principle:autonomy #why:You're pleased and it shows. It has decided for him what the accident meant.]
    { reaction:
        - "opening": “You don't need the light,” he says. He comes up, with some gaps. #talk:neutral #face:tired #pose:held
        - "hardening": He's a long time in the street. When he comes in he has the look of someone who was seen. #talk:neutral #face:hollow #pose:held #presence:here
        - else: “Okay,” he says, and comes up. #talk:neutral #face:hollow #pose:held
    }
* [“Outside counts. You choose where the rest of it is.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He said ‘outside’ as though it didn't count. If the pavement will do, he can come up without having given in.]
    { reaction:
        - "opening": “It's quite windy for the rest of it,” he says, and you hear the street door. #talk:change #face:thoughtful #pose:lap #gaze:meet
        - "hardening": “Then it's out here for a bit,” he says. You do six minutes with the wind. He comes up on his own account and sits by the door. #talk:neutral #face:guarded #pose:held #presence:here
        - else: Nothing for a bit; then the bottom stair. #talk:neutral #face:neutral #pose:lap
    }
* [“By accident.” #move:simple-reflection #fit:partial #principle:parroting #why:Two of his words, and much depends on how they sound. He may hear a smile in them, or he may hear that he wasn't believed.]
    { reaction:
        - "opening": “Feet,” he says. “It was mostly the feet.” They bring him up. #talk:neutral #face:warm #pose:lap
        - "hardening": “I can go,” he says. It takes a while before he doesn't. #talk:sustain #face:guarded #pose:held
        - else: “Well,” he says, and there's the street door. #talk:neutral #face:neutral #pose:lap
    }
- -> last_time

=== last_time ===
{ before:
    - "forty-out-of-forty": -> what_he_did
    - "the-tap": -> what_he_did
    - else: -> what_he_kept
}

=== what_he_kept ===
{sign_out: The sign's out on the handle. You'd heard him stop to straighten it.|The calendar has been turned over. It's September in here too.} #pose:lap #face:thoughtful #presence:here
{ before:
    - "with-two-people": “I've listened to us,” he says. “You breathe in when I'm about to say something. Before I know I am.” #talk:change #gaze:meet #pause:2000
    - else: He turns back his cuff to show you. It's the five, inked over so often that it shines. “It's not so I'd remember,” he says. “It's so it was somewhere.” #talk:change #gaze:down #pause:2000
}

* [“You've kept hold of an hour for a fortnight, with nobody checking.” #move:affirm #fit:attuned #principle:affirm-effort #why:He's showing you how he carried it, and that it was his own doing. What he did is named, and not made into an achievement.]
    { reaction:
        - "opening": “Nobody checking's sort of how I can,” he says. #talk:change #face:warm #gaze:meet #pause:2400
        - "hardening": “It's not a big deal,” he says. #talk:sustain #face:guarded
        - else: “Two weeks,” he says. “Yeah.” #talk:neutral #face:thoughtful
    }
* [“So it has been helping?” #move:closed-question #fit:missed #principle:premature-focus #why:A yes would be good to hear, and he'd give you one. He has just told you something odd and exact, and that's where his attention was.]
    { reaction:
        - "opening": “I don't know about helping,” he says. “It's more a place.” #talk:neutral #face:thoughtful
        - "hardening": “Yeah, it's helped loads,” he says. #talk:neutral #face:hollow #gaze:away
        - else: “I think so. Probably,” he says. He's sorry he brought it up. #talk:neutral #face:hollow
    }
* [(Breathe out. Leave him the next bit.) #move:hold-silence #fit:{before == "with-two-people": attuned|partial} #principle:silence-as-work #why:He can tell when you're about to come in. Staying out, audibly, is as good as an answer; if it's only an inked hand he has shown you, he may want to know that it was seen. #stirs:He has heard you do it. One side of his mouth has gone. #strays:He's looking at you to see if you've been switched off.]
    { reaction:
        - "opening": {before == "with-two-people": “That,” he says. “You just did it backwards.”|He has a look at it himself, with you there. “It's on its third coat,” he says.} #talk:change #face:warm #gaze:meet
        - "hardening":
            {
                - before != "with-two-people": “It's only biro,” he says, and the cuff comes down. #talk:neutral #face:anxious
                - silence == "short": “See?” he says. “There.” And then he hasn't got anything. #talk:neutral #face:tired
                - else: “Okay,” he says. “It wasn't, like, a complaint.” #talk:neutral #face:anxious
            }
        - else: He uses up quite a lot of it, and looks the better for it. #talk:neutral #face:thoughtful #pause:2000
    }
* [“{before == "with-two-people":What else have you found out about me?|Why there, and not on your phone?}” #move:open-question #fit:partial #principle:pacing #why:It's interested, and it keeps to what he brought. It also wants a bit more, when he had only just got as far as showing it.]
    { reaction:
        - "opening": {before == "with-two-people": “You've got a stomach,” he says. “About ten to eight.”|“I'd see it when I was, like, making toast,” he says.} #talk:neutral #face:warm #gaze:meet
        - "hardening": {before == "with-two-people": “I wasn't, like, spying.”|“I don't know. It was just somewhere.”} #talk:neutral #face:anxious #gaze:down
        - else: {before == "with-two-people": “That's about it,” he says.|“People look at your phone,” he says.} #talk:neutral #face:neutral
    }
* [“I think what you're really telling me is that {before == "with-two-people":you'd like to be heard before you've spoken|you were afraid I'd forget}.” #move:interpret #fit:missed #principle:expert-trap #why:It's neat, and there may be truth in it. He was telling you one small exact thing, and is told that it was another.]
    { reaction:
        - "opening": {before == "with-two-people": “You did it again,” he says.|“I wasn't,” he says. He has to think. “You've got a calendar.”} #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “No,” he says, “I was telling you what I said.” #talk:discord #face:irritated
        - else: “Maybe,” he says. #talk:neutral #face:hollow
    }
- -> near

=== what_he_did ===
{sign_out: The sign's out on the handle. You'd heard him stop and read it.|The calendar has been turned over. It's September in here too.} #pose:held #face:anxious #gaze:down #presence:here
{ before:
    - "the-tap": “Did it flood?” he says. #talk:neutral #pause:2000
    - else: “I put four tens,” he says. “I didn't read it. I think that was, like, rude.” #talk:change #pause:2000
}

* {before == "the-tap"} [“It ran four minutes, very politely. I'd sooner have a tap than have you sit here and nod at me.” #move:affirm #fit:attuned #principle:affirm-effort #why:He's ashamed of it, and it was a decent piece of tact. It's told back to him as that, and as better than the other thing he does.]
    { reaction:
        - "opening": “I thought if it was running you'd think I was washing my face,” he says. “For, like, an hour.” You're both laughing. #talk:change #face:warm #gaze:meet #pose:lap
        - "hardening": “I shouldn't have, though,” he says. #talk:neutral #face:anxious
        - else: “It's a loud sink,” he says. #talk:neutral #face:neutral
    }
* {before != "the-tap"} [“You were quick and I'd been quick. It'd have been a strange time to start telling me the truth.” #move:normalise #fit:attuned #principle:repair-own-part #why:He thinks he was rude. It finds good sense in it, and puts some of that on how you'd gone about the hour.]
    { reaction:
        - "opening": “It'd have held up the queue,” he says. Something in his neck lets go. #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “They weren't lies,” he says. #talk:neutral #face:guarded
        - else: “Still,” he says. “Tens.” #talk:neutral #face:tired
    }
* [“Please, there's nothing in the world to apologise for. I hadn't given it another thought.” #move:reassure #fit:missed #principle:minimising #why:Meant to let him off. He has been thinking about it for two weeks, and hears that he was the only one.]
    { reaction:
        - "opening": “Hadn't you?” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “Cool,” he says. He sits right back. #talk:neutral #face:hollow
        - else: “Okay. Good,” he says. #talk:neutral #face:hollow
    }
* [“What would have been ruder, and truer?” #move:open-question #fit:{truth == "blurred": partial|attuned} #principle:evocation #why:He wants to put it right. It gives him a way that isn't sorry; if he never knew at the time what he'd have said, it sends him off to look for it.]
    { reaction:
        - "opening": “‘Can we not,’” he says. He hears it. “Just that. ‘Can we not.’” #talk:change #face:thoughtful #gaze:meet #pause:2800
        - "hardening": “Nothing. I'm just saying sorry.” #talk:sustain #face:irritated
        - else: “Going home,” he says. “Like, saying it and going.” #talk:neutral #face:thoughtful
    }
* [“I did wonder whether there was something angry in it.” #move:interpret #fit:missed #principle:overshooting #why:You may be right, and he is apologising. There was one thing to be sorry for, and you've found him another.]
    { reaction:
        - "opening": “Did you?” he says. “What did it sound like?” #talk:neutral #face:thoughtful
        - "hardening": “No.” It's quite angry. #talk:discord #face:irritated #gaze:away
        - else: “I don't think so,” he says. He's looking for it, all the same. #talk:neutral #face:anxious
    }
- -> near

=== near ===
{ truth:
    - "shame": -> the_envelope
    - "room": -> the_loop
    - else: -> the_clock
}

=== the_envelope ===
{between == "on-the-fifth": It comes up out of the bag, inside a book|It comes out from inside his jumper}: a long envelope, with a window. {it_got_out: The flap's been up and down again. You can see the waves in the gum.|Nobody's opened it. The corners have gone soft.} #gaze:down #pose:held #face:anxious
“Mum gave it me. She was really nice about it.” #talk:neutral #pause:2000
He folds it into four and pushes it under the leg of the chair, as one would for a wobble. The chair doesn't wobble. #evidence:under-the-leg

* [“It can be there. It's as good a use as any.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He brought it, and put it under something. It lets both of those be true: it's in the room, and it's shut.]
    { reaction:
        - "opening": He puts his weight on that side, to see. “You can still hear it,” he says. “It's like when someone's left a telly on.” #talk:change #face:tired #gaze:meet #pause:3000
        - "hardening": “It's only a letter,” he says. #talk:sustain #face:guarded
        - else: “Thanks,” he says. He leaves one foot against it. #talk:neutral #face:neutral
    }
* [“Whatever's in there, it's better known than not. Why don't we open it together, now, while you've got me?” #move:persuade #fit:missed #principle:pacing #why:Company in opening it is a good offer, and later he may want it. He has only just put the letter where it can't be seen.]
    { reaction:
        - "opening": “Not with you watching,” he says. “Sorry. Not with, like, anyone.” #talk:sustain #face:tired
        - "hardening": “I know what's in it,” he says. His foot's on it. #talk:discord #face:angry
        - else: “Maybe at the end,” he says. He's begun to watch the clock. #talk:neutral #face:anxious #gaze:up
    }
* [“I think it's about not going, Theo. You can nod, or not, or talk about chairs.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:overshooting #why:He has all but said it. By someone he's let near, it can be said for him, small, with three ways out; by someone he hasn't, that's one more person who has read the window.]
    { reaction:
        - "opening": He talks about the chair. It's beech, he thinks. It's four legs. And while he's talking he nods, and doesn't stop either of them. #talk:change #face:tears #gaze:down #pause:4000
        - "hardening": “Did she tell you?” he says. “She told you.” #talk:discord #face:angry #gaze:meet
        - else: “It's a good chair,” he says. His voice has gone. #talk:neutral #face:anxious
    }
* [“How long have you had it on you?” #move:closed-question #fit:partial #principle:question-trap #why:Easy to answer, and about him and not the letter. It gets a number, though, when he had shown you how he'd carried the thing.]
    { reaction:
        - "opening": “Since that Saturday,” he says. “I've been sleeping sort of round it.” #talk:change #face:tired
        - "hardening": “Dunno. A bit.” #talk:sustain #face:guarded
        - else: “Twelve days,” he says. #talk:neutral #gaze:down
    }
* [“I expect you'll find it's not half as bad as you think. These things are mostly computers.” #move:reassure #fit:missed #principle:minimising #why:Perhaps it is only a computer. But you don't know what he's afraid is in there, and he does, and he has been told that it's less.]
    { reaction:
        - "opening": “It knows my name,” he says. #talk:neutral #face:tired
        - "hardening": “Yeah,” he says. “Probably just computers.” He won't look at you. #talk:neutral #face:hollow #gaze:away
        - else: “Mm,” he says. #talk:neutral #face:hollow
    }
- {
    - band == "guarded": -> round_the_houses
    - reaction == "hardening" && band == "wary": -> round_the_houses
    - else: -> four_minutes
}

=== the_loop ===
{between == "to-stop-properly": He gets up. The recorder was in his pocket after all; he|He gets up. He} puts {between == "to-stop-properly":it|the recorder} down just inside the door and presses something. {before == "with-two-people":Out of it come the two of you, breathing, thirty seconds round and round.|Out of it come the stairs, thirty seconds of them, round and round.} #gaze:door #pose:forward #face:thoughtful
“That's for out there,” he says. “If they listen, they get that.” #talk:neutral #evidence:plays-to-the-door
“If I say a thing. Who's it, like, for?” #talk:change #gaze:meet #face:anxious #pause:2500

* [“You. I'd only ever break that if a life was in danger, and even then you'd be the first to know.” #move:inform #fit:attuned #principle:boundaries #why:‘Who's it for?’ is what he has wanted to know from the start. He gets a true answer with the exception in it, which he can trust more than a promise without one.]
    { reaction:
        - "opening": {told_limits: “That's what you said before,” he says. “I wanted to see if it was the same.” It's the same.|“Me first,” he says. “Okay. Before them.” He gets you to say it once more.} #talk:change #face:relief #pause:2800
        - "hardening": “What counts as danger?” #talk:neutral #face:guarded
        - else: “A life,” he says. “Okay. It isn't one of those.” #talk:neutral #face:thoughtful
    }
* [“It's for nobody but us. I promise you faithfully, nothing's ever going to leave this room.” #move:reassure #fit:missed #principle:informed-choice #why:This is what he'd like to hear, and it isn't quite true. He listens for exactly that sort of gap.]
    { reaction:
        - "opening": “You can't say ‘ever’,” he says. “There's bits of law.” #talk:discord #face:tired
        - "hardening": “That's what she said at school,” he says. “Word for word.” #talk:discord #face:angry #gaze:meet
        - else: “Okay,” he says. He turns the loop up a notch. #talk:neutral #face:guarded
    }
* [“You've put a bit between the door and us. You've built what was missing.” #move:complex-reflection #fit:attuned #principle:affirm-effort #why:He has made the room safe with his own hands, in the way he best knows. It sees the work and what it's for, and can wait for the rest.]
    { reaction:
        - "opening": “It's only masking,” he says. “You put a thing you don't mind over a thing you do.” #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “It's just so it's not silent.” #talk:sustain #face:guarded
        - else: He listens to it from where you are. “It's a bit loud,” he says, and leaves it. #talk:neutral #face:thoughtful
    }
* [“What sort of thing?” #move:open-question #fit:missed #principle:question-trap #why:Quick, and only human. He had asked who it was for.]
    { reaction:
        - "opening": “I asked first,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “Nothing. Just if.” He's looking at the recorder. #talk:sustain #face:guarded
        - else: “Any sort,” he says. #talk:neutral #gaze:down
    }
* [“Who would you like it to be for?” #move:open-question #fit:partial #principle:autonomy #why:The choice is partly his, and he may like being asked. The rest isn't his to settle, and he wanted to know that you knew the rules.]
    { reaction:
        - "opening": “Me first,” he says. “And then I'd, like, see.” #talk:change #face:thoughtful
        - "hardening": “You're meant to know that.” #talk:discord #face:irritated
        - else: “I don't know. Depends on the thing,” he says. #talk:neutral #face:neutral
    }
- {
    - band == "guarded": -> round_the_houses
    - reaction == "hardening" && band == "wary": -> round_the_houses
    - else: -> after_theo
}

=== the_clock ===
{between == "to-stop-properly": He fetches it in from the landing, wrapped in a towel with ducks on|It's wrapped in a towel with ducks on}. He undoes it on his knees: a wall clock, brass and wood, about the size of a cat. It isn't going. #gaze:down #pose:held #face:thoughtful
“They said take something. From Mormor's. Everyone had, like, chairs.” #talk:neutral #pause:2200
“It doesn't need to go,” he says, before you can ask. “I've not tried it.” #talk:neutral #evidence:brought-the-clock

* [“Does it want to be on the table, or is it better where it is?” #move:closed-question #fit:attuned #principle:pacing #why:He's brought it up two floors and hasn't let go. It asks about the clock's comfort, and he's able to answer for a clock.]
    { reaction:
        - "opening": He thinks, and stands it against the lamp. He turns it a bit. “It used to see the door,” he says. #talk:change #face:thoughtful #pause:3200
        - "hardening": “It's fine here.” Both arms are round it. #talk:sustain #face:guarded
        - else: “Here,” he says. “It's quite heavy. It's a good heavy.” #talk:neutral #face:neutral
    }
* [“What comes up for you, when you look at it?” #move:open-question #fit:missed #principle:evocation #why:One is taught to ask this. He brought the clock because he has no words for what comes up, and words are what it asks for.]
    { reaction:
        - "opening": “A clock,” he says. He isn't being clever. “It comes up as a clock.” #talk:neutral #face:tired
        - "hardening": “I don't know. I thought you'd know.” #talk:sustain #face:anxious
        - else: “Ducks, mostly,” he says, folding the towel. #talk:neutral #face:hollow
    }
* [“You must miss her.” #move:reassure #fit:missed #principle:overshooting #why:Anybody would say so, and many people have. He has been waiting for months to find out whether he does, and is told the answer.]
    { reaction:
        - "opening": “Everyone says that,” he says. “I keep thinking it'll start.” #talk:neutral #face:tired #gaze:down
        - "hardening": “Yep,” he says. The towel goes back over it. #talk:neutral #face:hollow
        - else: “Yeah. Must do,” he says. #talk:neutral #face:hollow
    }
* [(Look at the clock with him, for as long as it's not ticking.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He's brought a silence and put it on his knees. You are being shown it, and there isn't a quicker way to see one. #stirs:His finger has gone to the little door in its front. #strays:He's started to apologise for it, with his face.]
    { reaction:
        - "opening": “You can hear it not going,” he says. “It's different to a thing that doesn't go.” #talk:change #face:thoughtful #gaze:meet #pause:3000
        - "hardening": {silence == "short": “It's stupid, bringing it,” he says. #talk:neutral #face:anxious|“That's all it does,” he says. #talk:neutral #face:tired}
        - else: The fridge next door keeps it company. #talk:neutral #pause:2500
    }
* [“Ten past six, it says.” #move:simple-reflection #fit:partial #principle:undershooting #why:Looking at the clock and not at him is restful. It reads what the clock says, though, when he had said that it doesn't need to go.]
    { reaction:
        - "opening": “It was the movers,” he says. “It stopped in the van.” #talk:neutral #face:thoughtful
        - "hardening": “It's broken,” he says. #talk:sustain #face:guarded
        - else: “Twice a day,” he says. #talk:neutral #face:neutral
    }
- {
    - band == "guarded": -> round_the_houses
    - reaction == "hardening" && band == "wary": -> round_the_houses
    - else: -> the_toothbrush
}

=== four_minutes ===
“It was only four minutes,” he says. He's saying it to the leg of the chair. #talk:neutral #gaze:down #face:tired #pause:4000
“That door bangs. And he went, ‘So glad you could join us.’ And they laughed. It wasn't, like, nasty.” #talk:change #evidence:four-minutes-late
“So I did like I'd got the wrong room. I said sorry, wrong room. And then it was the next Monday.” #talk:change #face:tears #pause:2500

* [“{heard_it:Two hundred people breathing in|The bang, and then all of them laughing}. You've been stood in that doorway since March.” #move:complex-reflection #fit:attuned #principle:overshooting #why:He hears it still. It puts him back where he was, in the sound of it, with somebody there; and nothing in it says that four minutes isn't long.]
    { reaction:
        - "opening": He cries as he does most things, hardly at all and for some time. “It's so stupid,” he says. “It's a door.” #talk:change #face:tears #pause:6000
        - "hardening": “It's just what happened,” he says. “It's not a big thing.” He's drying his face on his sleeve. #talk:sustain #face:guarded
        - else: “‘Wrong room,’” he says. “I'd got my name on my pencil case.” #talk:change #face:tired
    }
* [“Honestly, everybody's walked in late. I bet not one of them remembered it by lunch.” #move:normalise #fit:missed #principle:minimising #why:Comforting, and no doubt true. That it was only four minutes is just what he's ashamed of, and he hears it again from you.]
    { reaction:
        - "opening": “I know,” he says. “That's what's so, like, bad about it.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Then I'm an idiot,” he says. #talk:discord #face:angry
        - else: “Yeah. Probably not,” he says. #talk:neutral #face:hollow
    }
* [(Keep your eyes on the radiator. Don't look up.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:They all looked round. For once he has come in with it, late, and nobody does. #stirs:He has let go of the seat of the chair. #strays:“Are you still,” he begins, and sees that you are.]
    { reaction:
        - "opening": “You didn't look,” he says. “I had a bet on it.” #talk:change #face:relief #gaze:meet #pause:3500
        - "hardening": {silence == "short": “Sorry,” he says. “You were going to say something.” #talk:neutral #face:anxious|“Is it bad?” he says. “You've gone quiet like it's bad.” #talk:neutral #face:anxious}
        - else: He gets to the end of something. You hear it go by. #talk:neutral #face:tired #pause:3000
    }
* [“What a thing for a lecturer to say! Did you tell anybody?” #move:closed-question #fit:missed #principle:collusion #why:Taking his side is kind, but he said it wasn't nasty. And he told nobody, which he now has to say as well.]
    { reaction:
        - "opening": “He was being nice,” he says. “He was glad.” #talk:neutral #face:tired
        - "hardening": “No,” he says. “Obviously.” #talk:discord #face:guarded
        - else: “You're the first,” he says. He doesn't look as if it had helped. #talk:neutral #face:anxious
    }
* [“Four minutes, and then the Monday, and then it had been too long to go in.” #move:summary #fit:partial #principle:undershooting #why:He'll know that he has been followed, step by step. What it was like, at the door and since, isn't in it.]
    { reaction:
        - "opening": “You could put it on a card,” he says. “It's quite short, when you do it.” #talk:change #face:tired
        - "hardening": “That's it,” he says. “That's all it is.” #talk:sustain #face:hollow
        - else: “That's the order,” he says. #talk:neutral #face:tired
    }
- -> like_weather

=== after_theo ===
{reaction == "hardening": He turns the loop up, and then he comes and sits near enough to be heard under it.|He sits, nearer than the chair was meant to go, and he speaks so low that you have to watch his mouth.} #pose:forward #gaze:down #face:tired #pause:3000
“They're splitting up. They don't know I know.” #talk:change
“There's this one word you get through the wall. It's ‘after’. ‘After Theo's sorted.’ I filtered the recording, and you could still, like, tell.” #talk:change #evidence:after-theos-sorted #pause:2000

* [“So the day you're well, it starts.” #move:complex-reflection #fit:attuned #principle:overshooting #why:He gave you one word, ‘after’. This says what the word has come to mean for him, so that he needn't explain why he can't get better.]
    { reaction:
        - "opening": He doesn't move. “I can't do a good day,” he says. “I had one in June. They both went and, like, stood in the garden.” #talk:change #face:tears #gaze:meet #pause:5000
        - "hardening": “I didn't say that.” He's looking at the door. #talk:neutral #face:anxious #gaze:door
        - else: “That's the system,” he says. #talk:change #face:tired
    }
* [“Wouldn't it be easier all round if they knew that you knew?” #move:persuade #fit:missed #principle:righting-reflex #why:Clearing the air would be a relief, to you as well. He told his first person half a minute ago, with the door masked.]
    { reaction:
        - "opening": “Not for me,” he says. #talk:neutral #face:tired
        - "hardening": “You can't tell them.” He has got hold of the chair. “You can't.” #talk:discord #face:angry #gaze:meet
        - else: “Probably,” he says, and you can hear him wish he hadn't. #talk:neutral #face:hollow
    }
* [“It isn't your fault, you know.” #move:reassure #fit:missed #principle:overshooting #why:Of course it isn't. He never said it was; he said they were waiting.]
    { reaction:
        - "opening": “I know it isn't,” he says. “It's just when it happens.” #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “I know it's not my fault.” #talk:discord #face:irritated
        - else: “Yeah. No. I know,” he says. #talk:neutral #face:hollow
    }
* [“How long have you been the only one who knew?” #move:open-question #fit:partial #principle:question-trap #why:The question is about him and not about the two behind the wall, which is right. It asks when, though, and he had got to what it does to him.]
    { reaction:
        - "opening": “Since the clocks went forward,” he says. “I was up. I thought it was the radio.” #talk:change #face:tired #pause:2600
        - "hardening": “Dunno. A while.” #talk:sustain #face:guarded
        - else: “Spring,” he says. #talk:neutral #gaze:down
    }
* [“Your mum half told me, on the phone. You haven't got it wrong.” #move:inform #fit:missed #principle:boundaries #why:Honest, and he'd no longer have to wonder if he'd made it up. It also shows him that what is told to you in confidence gets passed on.]
    { reaction:
        - "opening": “So you do tell people things,” he says, slowly. “If they're nice.” #talk:discord #face:tired #gaze:meet
        - "hardening": “She told you before me,” he says. #talk:discord #face:angry
        - else: “Right,” he says. He's doing a sum that comes out badly. #talk:neutral #face:hollow
    }
- -> just_about

=== the_toothbrush ===
“Last time,” he says. “The man with the hoover.” He's got it ready, you can see; he's carried it up like an egg. #talk:neutral #gaze:meet #face:anxious #pause:2500
“I was frightened. I found out on the Monday. I was doing my teeth.” #talk:change #evidence:frightened-on-monday
“I know it's late,” he says. #talk:neutral #gaze:down

* [“It can be as late as it likes. I'll have it when it gets here.” #move:hand-back-choice #fit:attuned #principle:pacing #why:‘I know it's late’ was an apology. It answers that and nothing else, so that the next one may come as late as it has to.]
    { reaction:
        - "opening": “There might be more, then,” he says. “There's, like, a backlog.” He's pink. #talk:change #face:relief #gaze:meet #pause:3200
        - "hardening": “It's not much use, though, on a Monday.” #talk:neutral #face:tired
        - else: “Okay,” he says. His shoulders have come down. #talk:neutral #face:thoughtful
    }
* [“That's wonderful! You've named a feeling. Three weeks ago you couldn't have done that.” #move:affirm #fit:missed #principle:praise-for-compliance #why:You're truly delighted. He told you that he'd been frightened, and he's been told that he passed.]
    { reaction:
        - "opening": “It was quite a bad one to have, though,” he says. #talk:neutral #face:thoughtful
        - "hardening": “Great,” he says. “Do I get a sticker?” #talk:discord #face:irritated
        - else: “Thanks,” he says. He looks at the clock for a bit. #gaze:down #talk:neutral #face:hollow
    }
* [“Were you? You seemed all right on the night. Why didn't you say so then?” #move:confront #fit:missed #principle:expert-trap #why:You're surprised, and he's used to it. On the night he didn't know, and he's just told you so.]
    { reaction:
        - "opening": “Because it was Thursday,” he says, patiently. “It was Monday it happened.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “I just said. I didn't know.” #talk:discord #face:angry
        - else: “Sorry,” he says. “I don't know.” #talk:neutral #face:hollow
    }
* [“Frightened, with a mouth full of toothpaste.” #move:simple-reflection #fit:partial #principle:minimising #why:He can tell that he's been pictured there, and fondly. There's a joke in it, and he doesn't know yet if it's funny.]
    { reaction:
        - "opening": “I had to sit on the bath,” he says. #talk:change #face:warm #pause:2400
        - "hardening": “It's not, like, hilarious.” #talk:neutral #face:irritated
        - else: “Minty,” he says. #talk:neutral #face:neutral
    }
* [“Frightened. And I was the one who was supposed to have seen to the door.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:Now that there's a word for it, there can be somebody to blame a bit. It picks up its end, late, the same as he did.]
    { reaction:
        - "opening": “I wasn't cross with you,” he says. “I'd check again on Sunday, though.” #talk:change #face:warm #gaze:meet #pause:2800
        - "hardening": “It's not about the door,” he says. #talk:sustain #face:anxious
        - else: “You did jump as well,” he says. #talk:neutral #face:thoughtful
    }
- -> on_the_day

=== like_weather ===
He gets his phone out, to show you, and doesn't unlock it. #pose:lap #gaze:down #face:tired
“It's two hundred and sixty now. Unread. You sort of stop seeing it. It's like weather.” #talk:sustain #pause:2000 #evidence:two-hundred-and-sixty

* [“It isn't weather, Theo. Term starts this month, and it'll come in whether you've opened one or not.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:informed-choice #why:Weather's nobody's doing, and there's a date on this. Someone who's stood in the doorway with him can say so; from anyone else it's one more reminder.]
    { reaction:
        - "opening": “I know when it is,” he says. There isn't any heat in it. After a while he unlocks the phone. #talk:change #face:tired #gaze:meet #pause:4000
        - "hardening": “I know,” he says. “Everyone knows. There's a banner.” #talk:discord #face:angry
        - else: “I'll do it at the weekend,” he says. He's said it to that phone before. #talk:sustain #face:hollow
    }
* [“Which would you open if you knew that it couldn't be the bad one?” #move:seek-collaboration #fit:attuned #principle:pacing #why:He has it in his hand. It's one and not two hundred and sixty, he picks it, and it's near enough to a game to be possible.]
    { reaction:
        - "opening": He scrolls for some time. “Lost property,” he says. He opens it. “They've found a scarf.” It isn't his. He reads it twice. #talk:change #face:relief #pause:4000 #gaze:down
        - "hardening": “They're all the bad one,” he says. #talk:sustain #face:tired
        - else: “The gym,” he says. He doesn't open it. He does look at it. #gaze:down #talk:neutral #face:thoughtful
    }
* [“The longer it's left the worse it'll get, and they may be able to help you if you catch them before term.” #move:persuade #fit:missed #principle:righting-reflex #why:All of it is correct. He has told himself the same many times over, and each time it has made the phone harder to unlock.]
    { reaction:
        - "opening": “That's what they all say,” he says. “In the subject line.” #talk:neutral #face:tired
        - "hardening": “I know that.” He has put the phone away. #talk:discord #face:irritated
        - else: “Yeah,” he says. “I'll do it tonight.” #talk:sustain #face:hollow
    }
* [“You'd feel such a weight off, if you told your mum. She'd understand, I'm certain of it.” #move:reassure #fit:missed #principle:expert-trap #why:She might. You can picture it, and the picture's yours; he has been living with the other ways that it could go.]
    { reaction:
        - "opening": “She'd be really nice,” he says. “That's, like, the problem.” #talk:neutral #face:tears #gaze:window
        - "hardening": “You don't know her.” #talk:discord #face:angry
        - else: “Probably,” he says, to the window, where she is. #talk:neutral #face:hollow #gaze:window
    }
* [“What's the forecast?” #move:open-question #fit:partial #principle:collusion #why:‘Weather’ was his word, and he may laugh. The joke lets both of you stay away from what is on the phone.]
    { reaction:
        - "opening": “Red,” he says. “With exclamation marks, moving in from the north.” #talk:change #face:warm #gaze:meet
        - "hardening": “It's not funny,” he says. #talk:neutral #face:tired
        - else: “More of it,” he says. #talk:neutral #face:tired
    }
- -> the_wheels

=== just_about ===
“So I've got to be just about not sorted,” he says. “It's quite hard to pitch. If it's too bad they get a doctor.” #talk:sustain #pause:2400 #gaze:meet #face:tired #evidence:hard-to-pitch
{heard_it: The landing, you think. The two voices with the top off.|He does a thing with his hand, flat, like a man keeping something level.}

* [“It's their marriage, Theo. You could stay ill till you're thirty and not hold it up.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:pacing #why:No one has told him he isn't what's holding the roof. Said hard and by someone on his side, it may be a relief; by someone who isn't, it takes away his only job.]
    { reaction:
        - "opening": It takes him so long that the loop comes round twice. “I thought it was working, though,” he says. #talk:change #face:tears #gaze:meet #pause:6000
        - "hardening": “You don't live there,” he says. #talk:discord #face:angry #pose:crossed
        - else: “I know,” he says. “I know that.” He's looking at the wall. #gaze:away #talk:neutral #face:tired
    }
* [“What would you be like, do you think, if nobody was waiting for it?” #move:open-question #fit:attuned #principle:evocation #why:He's been at a pitch for so long. It wonders who's underneath, and for once being well has nothing hanging from it.]
    { reaction:
        - "opening": “Asleep,” he says. Then he has a proper look. “I'd leave doors open. I'd, like, come in and say ‘hi’.” #talk:change #face:thoughtful #gaze:window #pause:3600
        - "hardening": “They are, though. Waiting.” #talk:sustain #face:tired
        - else: “Louder,” he says. “Maybe.” #talk:change #face:thoughtful
    }
* [“That's far too much for one person to carry.” #move:complex-reflection #fit:partial #principle:undershooting #why:On his side, and it sees the load. What he described was how carefully he has to pitch it, and that goes by.]
    { reaction:
        - "opening": “It's not heavy,” he says. “It's just you can't, like, put it down to scratch.” #talk:change #face:warm #eyes:tired
        - "hardening": “I'm fine with it,” he says. #talk:sustain #face:guarded
        - else: “It's all right,” he says. “You get used to it.” #talk:sustain #face:tired
    }
* [“I could talk to them. I could have them both in, and you needn't even be here.” #move:persuade #fit:missed #principle:righting-reflex #why:You'd do it well, too. He's only just learned to have a secret with somebody, and it's about to be managed.]
    { reaction:
        - "opening": “Then I'd be out on a landing again,” he says. “Just yours.” #talk:neutral #face:tired
        - "hardening": “No.” He has turned the loop down, to hear you say you won't. #talk:discord #face:anxious #gaze:meet
        - else: “Maybe,” he says. “Later.” #talk:sustain #face:hollow
    }
* [“And that's what the headaches are.” #move:interpret #fit:missed #principle:expert-trap #why:The pieces do fit, and it's hard not to say so. He brought you a secret, and it has been used to explain a symptom.]
    { reaction:
        - "opening": “They're real, though,” he says. “I'm not doing them.” #talk:neutral #face:anxious
        - "hardening": “So I'm making it up,” he says. #talk:discord #face:angry
        - else: “I suppose,” he says. He's got a hand to his eye. #talk:neutral #face:tired
    }
- -> the_wheels

=== on_the_day ===
He wraps one corner of the towel over the clock, and takes it off again. #gaze:down #face:tired
“Other people know, though. On the day. I look, and there's nothing there, and they think I'm being cold.” #talk:neutral #pause:2200 #evidence:nothing-on-the-day

* [“You keep telling me there's nothing there, and every time, days later, it's turned up.” #move:confront #fit:{rupture != "open" && (band == "open" || band == "warming"): attuned|missed} #principle:double-sided #why:He has evidence against himself and hasn't looked at it. Held up by someone who's waited for the post with him, that's very good news; by a stranger, he's been contradicted.]
    { reaction:
        - "opening": He counts, on his fingers, on the towel. “Yeah,” he says. “It does always come.” It hadn't struck him. “It's just nobody's in.” #talk:change #face:tears #gaze:meet #pause:5000
        - "hardening": “You're not in it, though,” he says. “When it's nothing.” #talk:discord #face:angry
        - else: “Not every time,” he says. He's thinking which. #talk:neutral #face:thoughtful
    }
* [“They get it live and you get the recording.” #move:complex-reflection #fit:attuned #principle:affirm-effort #why:He's been called cold for having nothing on the day. In his own terms a recording isn't the poorer thing: he was there, and it's kept.]
    { reaction:
        - "opening": “You hear more on the recording,” he says, sitting up. “You can, like, go back.” #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “You can't hug someone with a recording,” he says. “That's what Mum says.” #talk:neutral #face:tired
        - else: “With a delay on it,” he says. “Yeah.” #talk:neutral #face:thoughtful
    }
* [“There's a name for that, in fact. Quite a lot of people have it, and it's got nothing to do with being cold.” #move:inform #fit:missed #principle:labelling #why:A name can be company. He has been looking for a word of his own, and is about to be handed somebody else's.]
    { reaction:
        - "opening": “Is it long?” he says. “I'd rather not have it yet.” #talk:neutral #face:thoughtful
        - "hardening": “So it's a thing,” he says. “I've got a thing.” #talk:neutral #face:hollow
        - else: “What's it called?” he says. You tell him. He tries it on, and it's enormous. #talk:neutral #face:anxious
    }
* [“Everyone's just pretending.” #move:reassure #fit:missed #principle:minimising #why:Generous, and there's truth in it. He wasn't asking to be normal; he had said what it's like to look on the day and find nothing.]
    { reaction:
        - "opening": “I'd like to be able to pretend on the day,” he says. #talk:neutral #face:tired
        - "hardening": “That's easy to say, though,” he says. #talk:discord #face:irritated
        - else: “Yeah,” he says. “I suppose.” #talk:neutral #face:hollow
    }
* [“Who's thought you were cold?” #move:open-question #fit:partial #principle:pacing #why:‘Cold’ was the sore word, and it goes there. To answer he has to bring in the person who said it, which is a good deal to be asked for at once.]
    { reaction:
        - "opening": “At the funeral,” he says. “I was sort of, listening to the church. My aunt said, ‘Well, he's all right.’” #talk:change #face:tears #gaze:down #pause:3600
        - "hardening": “No one. People,” he says. #talk:sustain #face:guarded
        - else: “Most people,” he says, fairly. #talk:neutral #face:tired
    }
- -> the_wheels

=== round_the_houses ===
{reaction == "hardening": He isn't there for a minute or two. When he comes back he's cheerful, and it doesn't fit him anywhere.|He's cheerful. It doesn't fit him anywhere.} #pose:held #face:hollow #gaze:away
“I'm good, though. I think it's all sort of sorted, really.” #talk:sustain #pause:1500
{ truth:
    - "shame": “I've got my timetable and everything. It's on the fridge.” #talk:sustain #evidence:timetable-on-the-fridge
    - "room": “I've told them it's going really well. I said that you'd said.” #talk:sustain #evidence:said-you-said
    - else: “If anyone asks, I put it as a five. Overall.” #talk:sustain #evidence:put-it-as-a-five
}

* [“I'd be glad. If any of it's unsorted, it can be unsorted in here until twenty past.” #move:normalise #fit:attuned #principle:autonomy #why:‘All sort of sorted’ is for showing people. Nothing is disputed, and he's told that here it wouldn't have to be true.]
    { reaction:
        - "opening": “There's maybe, like, a drawer,” he says. #talk:change #face:thoughtful #gaze:meet #pause:3200
        - "hardening": “No, it's all good,” he says. #talk:sustain #face:hollow
        - else: “Okay,” he says, in something more like his own voice. #talk:neutral #face:tired
    }
* [“That's great. What would you say has made the difference?” #move:open-question #fit:missed #principle:collusion #why:One's taught to ask it of good news. This is news for the car, and he'll have to make up the rest of it as well.]
    { reaction:
        - "opening": “Going outside?” he says. “And, like, vitamins.” #talk:neutral #face:hollow
        - "hardening": “This. You,” he says. #talk:sustain #face:hollow #gaze:door
        - else: “Sleep,” he says. “Mainly. And, like, water.” #talk:neutral #face:hollow
    }
* [“It isn't, though, is it? I can see that it isn't.” #move:confront #fit:missed #principle:rupture-withdrawal #why:You're right, and he knows it. The cheerfulness is all that he has to hold on to just now, and it's been taken away.]
    { reaction:
        - "opening": “Then you don't need me to say,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “What do you want it to be?” he says. It's the loudest he has been. #talk:discord #face:angry #gaze:meet
        - else: “It's getting there,” he says. #talk:sustain #face:hollow
    }
* [“‘Sorted’ would do for the car.” #move:complex-reflection #fit:{truth == "room": attuned|partial} #principle:overshooting #why:‘Sorted’ has somebody in mind, and this says who, without finding fault. If it's mostly himself that he has been telling, the car is only part of it.]
    { reaction:
        - "opening": “It's done the car,” he says. “It did all right.” And he looks at you as if the next thing might be different. #talk:change #face:tired #gaze:meet #pause:2600
        - "hardening": “It's not a line,” he says. #talk:discord #face:irritated
        - else: “Yeah, well,” he says. “It's got to do somewhere.” #talk:neutral #face:tired
    }
* [“Which bit's the least sorted?” #move:closed-question #fit:partial #principle:evocation #why:It's light and it lets most of it stand. It does assume there's a bit.]
    { reaction:
        - "opening": “The, like, middle,” he says. #talk:change #face:thoughtful
        - "hardening": “None of it,” he says. “I said.” #talk:sustain #face:guarded
        - else: “Sleep?” he says. #talk:neutral #face:hollow
    }
- -> one_thing

=== one_thing ===
He's run out of cheerful. He looks at his hands, which are on his knees where he left them. #gaze:down #face:tired #pause:3000
“I could, like, say one thing,” he says. “If it's one thing, and then it's done.” #talk:change
{ truth:
    - "shame": “I've not been going,” he says. “That's it.” He's watching the envelope, as if it were the one that had said so. #gaze:down #talk:change #evidence:not-been-going
    - "room": “They row,” he says. “It comes through. That's all it is.” He's looking to see if the loop's still on. #talk:change #gaze:door #evidence:it-comes-through
    - else: “I don't feel that much,” he says. “People think I'm hiding it. There's not an it.” #talk:change #evidence:not-an-it
}

* [“One thing, and it's done.” #move:simple-reflection #fit:attuned #principle:autonomy #why:He named his terms. They're met, to the letter, by somebody who'd have liked a good deal more.]
    { reaction:
        - "opening": He waits, in case there's more. “Okay,” he says. “That was sort of all right.” #talk:change #face:relief #gaze:meet #pause:4000
        - "hardening": “Is that it?” he says. He's not sure whether he's been let off or left. #talk:neutral #face:anxious
        - else: He breathes out, and it goes on for some time. #talk:neutral #face:tired
    }
* [“Thank you. The more I know about it, the better I'll be able to help.” #move:persuade #fit:missed #principle:pacing #why:Thanks, and then a reason for more. He had said on what terms he'd speak: one thing, and then it's done.]
    { reaction:
        - "opening": “I said one,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “That's why I don't,” he says. #talk:discord #face:angry
        - else: “There isn't any more,” he says. #talk:sustain #face:guarded
    }
* [“It must have taken so much to say that, and I want you to know that I don't think any less of you.” #move:reassure #fit:missed #principle:overshooting #why:He hadn't thought that you might think less of him. He said a small thing quickly, so that it needn't be made much of.]
    { reaction:
        - "opening": “Okay,” he says. “I hadn't, like, got to that bit.” #talk:neutral #face:anxious
        - "hardening": “Don't do the voice,” he says. #talk:discord #face:irritated
        - else: “Thanks,” he says. He has gone red, and he's looking for somewhere to put his eyes. #gaze:away #talk:neutral #face:hollow
    }
* [“Who else has ever had that one?” #move:closed-question #fit:partial #principle:question-trap #why:It takes the thing as given and doesn't ask for a second. It is a question, though, and he had said when it would be finished.]
    { reaction:
        - "opening": “No one,” he says. “The cat. In, like, outline.” #talk:change #face:tired
        - "hardening": “That's two things,” he says. #talk:discord #face:guarded
        - else: “Just you,” he says. #talk:neutral #gaze:down
    }
- -> the_wheels

=== the_wheels ===
Quarter past eight. Wheels, coming along the passage. He has heard them before you have; his whole back has. #gaze:door #face:anxious #pause:2500 #clock:20:15
{sign_out: They stop at the door. You can hear it being read. Then they go on.|The handle goes half-way down. ‘Sorry,’ says the passage, and it comes up again.}
{sign_out: “He can read,” says Theo. #talk:neutral #face:relief|“It's every week,” says Theo. “You knew it was every week.” #talk:discord #face:tired #gaze:meet}

* [(Wait for the wheels to get to the far end.) #move:hold-silence #fit:{sign_out: attuned|missed} #principle:silence-as-work #why:It went by, if the sign was out, and there's some pleasure in hearing it go. If there was no sign it's the same door as last time, and you've nothing to say about it. #stirs:He has his head over, following it down the corridor, round the corner. #strays:It's long gone. He's still waiting for something from you.]
    { reaction:
        - "opening": “Lift,” he says. You both hear the lift. He turns round to you with his whole chair. #talk:change #face:warm #gaze:meet #pause:2500
        - "hardening": {silence == "short": “Go on,” he says. “You were going to fill it in.” #talk:neutral #face:tired|“Say something, then,” he says. #talk:discord #face:irritated #gaze:meet}
        - else: {kept_tone: Thirty seconds, near enough. He's counting on his knee.|There's the hum, and a plug being dragged, and less of it.} #talk:neutral #face:thoughtful #pause:2000
    }
* {sign_out} [“It held.” #move:simple-reflection #fit:attuned #principle:boundaries #why:Two words, for a sign on a string. It's what you said you'd do, and it happened, and he was there to hear it.]
    { reaction:
        - "opening": “First thing anyone's put on a door for me,” he says. “That wasn't my name in, like, felt tip.” #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “This week,” he says. #talk:neutral #face:guarded
        - else: “Yeah,” he says. He's still looking at the door. #gaze:door #talk:neutral #face:tired
    }
* {not sign_out} [“I knew, and I let it happen to you twice. It's going up now, and you can tell me what that was like or not.” #move:seek-collaboration #fit:attuned #principle:rupture-confrontation #why:He's right, and is told so with no ‘but’. The sign goes up, and he may be as angry as he likes.]
    ~ sign_out = true
    { reaction:
        - "opening": “It's only a piece of string,” he says. “You could've just, like, done it.” It's the crossest he has been with you, and he hasn't gone. #talk:change #face:relief #gaze:meet #pause:3200
        - "hardening": “Bit late,” he says. #talk:discord #face:tired
        - else: He watches you tie the knot. “That'll do,” he says. #gaze:door #talk:neutral #face:neutral
    }
* [“Is it always doors, do you think? You and doors?” #move:interpret #fit:missed #principle:expert-trap #why:There have been a lot of doors, and the thought is tempting. He has just been interrupted by a real one that you're responsible for.]
    { reaction:
        - "opening": “I just don't like being walked in on,” he says. #talk:neutral #face:thoughtful
        - "hardening": “It's a door,” he says. “You work here.” #talk:discord #face:irritated
        - else: “Maybe,” he says, still listening. #talk:neutral #face:neutral
    }
* [“We've about twenty minutes. What's the most important thing to say before you go?” #move:open-question #fit:missed #principle:pacing #why:It's careful of the time, on his behalf. He's still listening to the passage, and he has been given a deadline.]
    { reaction:
        - "opening": “I think I've said it,” he says. “Or it isn't coming.” #talk:neutral #face:tired
        - "hardening": “Nothing,” he says. “I'm good.” #talk:sustain #face:hollow
        - else: “I don't know,” he says. He looks for it, among the chair legs. #talk:sustain #face:anxious
    }
- {rupture == "open": -> get_me_to|-> what_happens_now}

=== get_me_to ===
He pulls his sleeves down, first the one and then the other. #pose:crossed #face:guarded #gaze:away
“I keep thinking you're going to, like, get me to.” #talk:discord #pause:2800

* [“I keep nearly doing it.” #move:seek-collaboration #fit:attuned #principle:immediacy #why:He has felt the pull all evening. It's admitted, in a breath, as something that you both have to put up with.]
    { reaction:
        - "opening": “I can hear you nearly doing it,” he says. And then: “It's better when you say.” #talk:change #face:relief #gaze:meet #pause:3200
        - "hardening": “Then don't,” he says. #talk:discord #face:irritated
        - else: “Yeah,” he says. One of the sleeves goes up again. #talk:neutral #face:tired
    }
* [“I'm only trying to help you, Theo. I hope you can feel that.” #move:reassure #fit:missed #principle:rupture-confrontation #why:Sincere, and a little hurt. He told you what it's like to be on the other end, and is asked to feel something else.]
    { reaction:
        - "opening": “I can,” he says. “It's, like, loud.” #talk:discord #face:tired #gaze:meet
        - "hardening": “I know you are,” he says. “Everyone is.” #talk:discord #face:angry
        - else: “No, I know,” he says. “Sorry.” #talk:neutral #face:hollow
    }
* [“Then here's ten minutes in which I don't get you to anything. You can hold my watch.” #move:hand-back-choice #fit:attuned #principle:repair-renegotiate #why:His complaint is taken as fair and made into a rule that he keeps. He needn't do anything with the ten minutes but have them.]
    { reaction:
        - "opening": He really does take it. He sits with it flat on his palm, like something he's been asked to mind. “Go,” he says, and neither of you does. #talk:change #face:warm #pause:4000
        - "hardening": “You'd still be there wanting it,” he says. #talk:discord #face:guarded
        - else: He looks at the watch, and at you. “Starting when?” he says. #gaze:meet #talk:neutral #face:thoughtful
    }
* [“What is it you think I want to get you to?” #move:open-question #fit:partial #principle:question-trap #why:A real question, and you'd learn from the answer. To give it he would have to name the very thing he feels pushed towards.]
    { reaction:
        - "opening": “The end,” he says. “You want there to be an end.” #talk:change #face:thoughtful #gaze:meet #pause:2600
        - "hardening": “That,” he says. “What you just did.” #talk:discord #face:irritated
        - else: “I don't know,” he says. “Somewhere.” #talk:neutral #face:tired
    }
- -> what_happens_now

=== what_happens_now ===
Twenty past, near enough. {between == "down-the-line" || between == "nobody-again":He must have said where he'd be. Under|Under} the lamp-post the car has its inside light on, and she's reading. #gaze:window #face:tired #pose:lap #sky:night #clock:20:20
{ truth:
    - "shame": “You've got to register in person,” he says. “On the sixteenth. With, like, a thing with your face on.” #talk:neutral #evidence:in-person
    - "room": “They're going to want to come up, at some point,” he says. “Like, together. In the good coats.” #talk:neutral #evidence:in-the-good-coats
    - else: “Mum wants to know if it's working,” he says. “I said I'd have to wait and see. She laughed.” #talk:neutral #evidence:wait-and-see
}
“So what happens? After this.” #talk:neutral #pause:1800 #gaze:meet

* [“You can keep coming, or stop, or have a month off and my number. None of the three's a mark.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He asked what happens, as though it did so by itself. It's turned back into something that he does, with all three doors drawn the same size.]
    { reaction:
        - "opening": “What if I come and I haven't got, like, anything?” he says. He's choosing. #talk:change #face:thoughtful #gaze:meet #pause:3000
        - "hardening": “Which one do people do?” he says. #talk:neutral #face:anxious
        - else: “Can I say tomorrow?” he says. #talk:neutral #face:neutral
    }
* [“I'd tell her tonight, if I were you. In the car, while it's fresh, {truth == "blurred":so that she can stop guessing|and before somebody else does}.” #move:persuade #fit:missed #principle:righting-reflex #why:You can see how it will go if he doesn't, and it hurts to watch. It's his to tell and hers to hear, and you're in neither seat.]
    { reaction:
        - "opening": “You're not, though,” he says. “Me.” It's said without any edge. #talk:neutral #face:tired #gaze:window
        - "hardening": “I knew there'd be one,” he says. “A thing I've got to do.” #talk:discord #face:angry
        - else: “Yeah,” he says. “I might.” The hood's come up. #talk:neutral #face:hollow #wear:on
    }
* [“If anybody was ever going to know, who would you want it to be first?” #move:open-question #fit:{truth == "blurred": partial|attuned} #principle:evocation #why:No date is put on it, and it's one person, whom he picks. Where nothing is being kept from anyone, there's no first to choose.]
    { reaction:
        - "opening": {truth == "shame": “Dad,” he says, and looks astonished. “He fell asleep in his finals. He's never, like, told Mum.” #talk:change #face:thoughtful #gaze:meet #pause:3600|“You, I think,” he says. “I think you were it.” #talk:change #face:warm #gaze:meet #pause:3000}
        - "hardening": “No one,” he says. #talk:sustain #face:guarded #gaze:window
        - else: “I'd have to think,” he says. He does look as if he's going to. #talk:neutral #face:thoughtful
    }
* [“There are people at the university for this as well. It's free, so no bill goes anywhere. Shall I send it to your phone?” #move:inform #fit:{truth == "blurred": partial|attuned} #principle:informed-choice #why:He asked what there is. It's a real thing, with a real difference in who pays and who hears, and he can leave it unopened; where none of that's the trouble, it sounds like being passed on.]
    { reaction:
        - "opening": “Do they do evenings?” he says. Then, “You can send it. I won't, like, not see it.” #talk:neutral #face:thoughtful #gaze:meet
        - "hardening": “So I'd have to say it all again,” he says. #talk:neutral #face:tired
        - else: “Okay,” he says. “Send it.” #talk:neutral #face:neutral
    }
* [“I'd say we've only scratched the surface, and I'd want to see you for another six at the very least.” #move:interpret #fit:missed #principle:expert-trap #why:You may well want that. He has shown you what he could tonight, and hears that it was the surface.]
    { reaction:
        - "opening": “It felt quite far down,” he says. #talk:neutral #face:tired
        - "hardening": “She'll put it on the spreadsheet,” he says. #talk:neutral #face:hollow #gaze:window
        - else: “Six,” he says. “Okay.” #talk:neutral #face:hollow
    }
- -> the_landing

=== the_landing ===
You go with him as far as the door. He stands on the landing with one foot on the first stair down, and doesn't put his weight on it. #pose:held #gaze:down #face:thoughtful #presence:door
“Right,” he says. #talk:neutral #pause:2500

* [“Mind the fourth from the top.” #move:affirm #fit:attuned #principle:affirm-effort #why:That's his stair. He told you about it when he could tell you nothing else, and it's handed to him to go down on.]
    { reaction:
        - "opening": “I'm going to tread on it on purpose,” he says. “So you'll know where I've got to.” #talk:change #face:warm #gaze:meet
        - "hardening": “Yep,” he says. #talk:neutral #face:tired
        - else: “I always do,” he says. #talk:neutral #face:neutral
    }
* [“I'm so proud of you, Theo. You have come such a long way.” #move:affirm #fit:missed #principle:praise-for-compliance #why:The feeling's real, and it's yours. He is halfway through something, and has been congratulated on having done it.]
    { reaction:
        - "opening": “It's only from the car,” he says. #talk:neutral #face:tired
        - "hardening": “Don't be,” he says. “I haven't done it yet.” #talk:discord #face:anxious #gaze:away
        - else: “Thanks,” he says. He has gone red. #talk:neutral #face:hollow
    }
* [(Let him have the stair.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He has stopped and he hasn't said why. Nobody needs him to, and a foot that is not on the stair yet can be left where it is. #stirs:The foot's come back up on to the landing. #strays:He's looking down the well, at how far it goes.]
    { reaction:
        - "opening": “That was a nice one,” he says. He means the quiet. “You've got better at them.” #talk:change #face:warm #gaze:meet #pause:2500
        - "hardening": {silence == "short": “Okay,” he says. “Bye, then.” #talk:neutral #face:guarded|“I'm going,” he says. “I'm just, like, going.” #talk:neutral #face:anxious}
        - else: The light on the stairs is the kind that times out. It times out. Neither of you does anything about it. #talk:neutral #pause:3000
    }
* [“Promise me you'll talk to someone about this. It doesn't have to be me.” #move:persuade #fit:missed #principle:righting-reflex #why:Said out of care, and it's a condition. With one foot on the stair he would promise anything to be able to go.]
    { reaction:
        - "opening": “I don't really like promising,” he says. “I probably will, though.” #talk:neutral #face:thoughtful
        - "hardening": “Okay. Promise,” he says. He'd have said it to anything. #talk:neutral #face:hollow #gaze:away
        - else: “I'll try,” he says. #talk:neutral #face:hollow
    }
* [“I've no idea what you'll do about it all. I've liked not knowing it with you.” #move:seek-collaboration #fit:{band == "guarded" || band == "wary": partial|attuned} #principle:immediacy #why:You don't know, and it isn't made to sound like wisdom. Where the two of you have got somewhere, that's company on the way down; where you haven't, it's a strange thing to be told.]
    { reaction:
        - "opening": “You're quite good at it,” he says. “Most people go and know something.” #talk:change #face:warm #gaze:meet #pause:2600
        - "hardening": “I know what I'll do,” he says. “I'll go home.” #talk:sustain #face:tired
        - else: “Me neither,” he says. #talk:neutral #face:thoughtful
    }
- {
    - rupture == "open" && (band == "guarded" || it_got_out): -> ending_told_without_him
    - it_got_out && band != "open" && reaction == "hardening": -> ending_told_without_him
    - band == "guarded" && reaction == "hardening": -> ending_told_without_him
    - (band == "open" || band == "warming") && rupture != "open" && reaction == "opening": -> ending_own
    - band == "open" && rupture != "open" && reaction == "holding": -> ending_own
    - band == "guarded": -> ending_everyones_pleased
    - band == "wary" && reaction != "opening": -> ending_everyones_pleased
    - else: -> ending_a_month
}

=== ending_own ===
{ truth:
    - "shame": -> ending_denise
    - "room": -> ending_one_sentence
    - else: -> ending_monday
}

=== ending_denise ===
He comes back in past you, to the chair, and gets the envelope from under its leg. He opens it standing up, with a thumb, looking at the calendar. It makes a tremendous noise. #pose:forward #gaze:down #face:anxious #pause:3500
“It's a form,” he says. “It's got a box for it. There's, like, a box.” #talk:change #face:tears #pause:4000
“I've got to ring someone called Denise. By the thirteenth.” He folds it in two, this time. “I'll do it from the underpass.” #talk:change #face:tired #gaze:meet
He hasn't told them, and they'll have to know, and there may be no place till next year. He treads on the fourth from the top. You hear the car door, and then, for a while, no engine. #ending:ring-denise #presence:gone
-> END

=== ending_one_sentence ===
He goes in past you and stops the loop. Then he leaves the door wide open and stands in the middle of the carpet. #pose:open #gaze:door #face:anxious #pause:3000
“I can hear you through the wall,” he says, at an ordinary volume, to the corridor. He listens to how it sounds. #talk:change #pause:4000
“That's the one that's going home,” he says. “Just that. The rest I'm, like, keeping.” #talk:change #face:relief #gaze:meet
It won't stop them, and he doesn't think it will. From the window you see him get into the front for once, and the inside light go off, and neither of them put on a seat belt. #ending:one-sentence-home #presence:gone
-> END

=== ending_monday ===
He goes down with the clock under his arm, in its ducks. He hasn't said it. He shakes his head, once, as one does at a bus stop: not this one. #pose:held #gaze:down #face:thoughtful #pause:3000 #presence:gone
Monday, 3.40 in the morning; you find it at nine. “got it,” it says. “its two words. it was dont go” #talk:change #face:tears #pause:3500
At 3.52: “dont know who its to. bit late anyway” #talk:change
And at four, with no words at all, thirty seconds of a hall with a clock in it, going. You listen to the end. It's what you have to send back. #ending:monday-morning
-> END

=== ending_a_month ===
“Can I leave it for a month?” he says. “And keep your number.” #talk:change #face:thoughtful #gaze:meet #pause:2500
{ truth:
    - "shame": He fetches the envelope from under the leg of the chair. He doesn't open it. It goes into an outside pocket, though, where it can be got at. #gaze:down
    - "room": “Don't say I've stopped,” he says. “I've not. I've just, like, gone out of range.” #talk:change #gaze:door
    - else: “Ask me in October,” he says. He'd like you to write that down, so that somebody will. #talk:change #gaze:meet
}
He takes the stairs at the pace of a person counting. He has a number, and what he does with it you may never be told. #ending:a-month-and-a-number #presence:gone
-> END

=== ending_everyones_pleased ===
“Thanks so much,” he says. “For everything.” He shakes your hand, which he has never done. #face:hollow #gaze:meet #talk:neutral #pose:held
{ truth:
    - "shame": On the sixteenth his mother sends a photograph. ‘First day back!’ He's outside the gates, under the banner, and his card's round his neck with its face to his jumper. #pause:2500 #presence:gone
    - "room": In a fortnight there's a card from his mother. ‘We sat him down on Sunday and told him, and he took it so well. He'd even made the tea.’ #pause:2500 #presence:gone
    - else: In a fortnight there's a card from his mother. ‘So much brighter! We asked how he was, out of ten, and he said five straight off.’ #pause:2500 #presence:gone
}
Everyone's pleased. There is nobody in any of it that you've met. #ending:everyones-pleased
-> END

=== ending_told_without_him ===
He goes down without touching the rail, and he doesn't look up. You hear the street door. #face:away #gaze:away #pose:held #pause:3000 #presence:gone
{ truth:
    - "shame": On Sunday it's an e-mail. ‘They rang about his fees. He hasn't been since March. He says he was going to say. Did you know?’
    - "room": On Sunday it's an e-mail. ‘His dad let it slip over lunch, about us{it_got_out:, and something that you'd said}. Theo put his fork down and said, “That's that, then.” Nothing since.’ #talk:discord
    - else: On Sunday it's an e-mail. ‘We've seen a man who gave it a name in twenty minutes, with a tablet, so we shan't need Thursdays. Theo said to say thank you.’
}
It came out without him, and it's theirs now. {sign_out: You take the sign down off the handle.|The sign's still in its drawer.}
On the Wednesday, in a padded bag with no letter, a tuft of grey fur. On the Thursday you put it on the arm of the chair, at half past seven, and stay till twenty past. #ending:told-without-him
-> END

// Theo Lindqvist, session 1: silence, "I don't know", the change of subject, the headache.
// He records the sound of empty rooms. What the quiet protects (truth) is drawn by the program.
INCLUDE ../contract.ink

VAR lamp_on = false       // the trainee put the big light out for his head
VAR kept_tone = false     // the trainee gave the room its thirty seconds
VAR told_limits = false   // the trainee said what stays in the room before being asked
VAR early_repair = false  // a first repair was needed

-> arrival

=== arrival ===
Half past seven, the last appointment of the day. Theo comes in with his hood up and leaves the door for you to deal with. #face:guarded #pose:held #gaze:down #light:room #sky:dusk #clock:19:30 #things:knees
{ truth:
    - "room": He watches it close, and goes on watching it. “Is that as shut as it goes?” #talk:neutral #gaze:door #evidence:as-shut-as-it-goes
    - "shame": A student card hangs off the strap of his bag. It swings round to show his face and he turns it back. #evidence:card-turned-in
    - else: “How are you?” is only a thing you say while he finds the chair. He sits, and is still considering it. #talk:neutral #pause:2200 #evidence:still-considering
}
The bag stays on his knees with both arms round it, like something he's minding for someone. #pose:held #gaze:down
“Mum said you'd have, like, questions.” #talk:neutral #pause:1800 #gaze:away

* [“I've got questions and you've got a bag. Suppose we both just hang on to them for a minute.” #move:hand-back-choice #fit:attuned #principle:pacing #why:He is braced for questions and holding on to the bag. Both are named as ordinary, and neither has to be given up yet.]
    { reaction:
        - "opening": His chin comes up off the bag. “It's not that good a bag,” he says. #talk:neutral #face:warm #pause:2400
        - "hardening": “Okay.” He looks at the bag as if it had been accused of something. #gaze:down #talk:neutral #face:guarded
        - else: “Yeah. All right.” The breath he lets go of is longer than the words. #talk:neutral #face:tired
    }
* [“I've got one to start us off. What's brought you here today?” #move:open-question #fit:missed #principle:question-trap #why:He has just told you who brought him. The usual first question asks him to own a reason that may be somebody else's.]
    { reaction:
        - "opening": “The stairs, mostly.” He checks whether that was allowed. #talk:neutral #gaze:meet #face:anxious
        - "hardening": “Mum. I just said.” #talk:discord #face:irritated
        - else: “I don't know. Mum thought.” The sentence seems to be finished. #talk:sustain #gaze:down
    }
* [“Before anything else: what you say stays with me, unless someone's in danger. Your parents don't get a report.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:How much this matters depends on him. To someone listening for the door it is the first question answered; to someone hunting for words it is a notice read aloud.]
    ~ told_limits = true
    { reaction:
        - "opening": {truth == "room": His eyes come off the door. “What if they ask, though?” #talk:change #gaze:meet #face:anxious|“Okay.” He seems to file it. “Good to know.” #talk:neutral #gaze:meet}
        - "hardening": “That's what they'd have to say, though. Isn't it.” He says it to the bag. #gaze:down #talk:discord #face:guarded
        - else: “Okay.” He nods the way one nods at a safety card. #talk:neutral #face:neutral
    }
* [“They must care about you a lot, to have sorted this out.” #move:reassure #fit:missed #principle:righting-reflex #why:A kind thing to say about the people who are not here. It puts you in the chair next to theirs, and he had not said which side he was on.]
    { reaction:
        - "opening": “They're very organised,” he says. It isn't quite a complaint. #talk:neutral #gaze:away #face:tired
        - "hardening": “Yep.” The hood comes forward an inch. #talk:neutral #pose:crossed #face:hollow
        - else: “Yeah. No, they do.” He nods for slightly too long. #talk:neutral #face:hollow #eyes:anxious
    }
* [“Mum said. And what did you say?” #move:open-question #fit:{truth == "shame": attuned|partial} #principle:evocation #why:It picks up his opening words and leaves a place for him beside hers. If words come slowly, or travel, even that is a lot to be asked in the first minute.]
    { reaction:
        - "opening": “I said I'd come.” A moment. “I didn't say I'd talk.” #talk:neutral #pause:2600 #face:thoughtful
        - "hardening": “Nothing. It was booked.” #talk:sustain #gaze:away
        - else: “I said ‘fine’.” He hears it. “So, yeah.” #talk:neutral #face:hollow
    }
- -> radiator

=== radiator ===
He has been reading the radiator as if it had small print. It's August, and it is on. #pose:crossed #gaze:away #face:silence
“Is that meant to be doing that?” #talk:neutral #pause:1600
{ truth:
    - "room": “She'll ask how it went. In the car. So.” #talk:neutral #gaze:window #evidence:the-car
    - "shame": “I've got a seminar at nine, so I can't be, like, wrecked.” He says it to the calendar behind your head. #talk:neutral #gaze:away #evidence:seminar-at-nine
    - else: “I did try and think of something. On the bus.” He turns both palms up: empty. #talk:neutral #pose:open #gaze:down #evidence:tried-on-the-bus
}
“I don't know. I don't really know what I'm meant to say.” #talk:sustain #pose:crossed #gaze:away #face:tired #pause:2000

* [(Look at the radiator too. Say nothing for a while.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He is looking for the edge of the thing. Keeping him company in it asks for nothing and shows that a quiet can be stood. #stirs:His foot has found the rhythm of the pipes. #strays:His eyes have gone from the radiator to the door handle.]
    { reaction:
        - "opening": The pipes tick. “That's quite a good noise,” he says. “That.” #talk:neutral #pause:2500 #gaze:down #face:thoughtful
        - "hardening": {silence == "short": He had just settled to it. “Sorry. You go.” #talk:neutral #gaze:down #face:guarded|“So do I just, like, go?” #talk:discord #gaze:door #face:anxious}
        - else: Nothing happens, and it isn't a bad nothing. #talk:neutral #pause:2000 #face:neutral
    }
* [“Lots of people sit there without a clue what to say. You're doing fine.” #move:reassure #fit:missed #principle:minimising #why:Meant warmly, and it closes. He spoke of what he is meant to say; he is given a mark by someone who cannot know yet.]
    { reaction:
        - "opening": “Am I?” He sounds actually interested. “At what?” #talk:neutral #gaze:meet #face:thoughtful
        - "hardening": “Cool.” The sleeve comes down over the hand. #talk:neutral #pose:crossed #face:hollow
        - else: “Okay. Thanks.” He nods, several times. #talk:neutral #face:hollow
    }
* [“Meant to, by who?” #move:open-question #fit:{truth == "room": attuned|partial} #principle:evocation #why:It gives him back the word he used twice, with the weight left on it. It is worth most if somebody really is waiting for an answer; otherwise it may feel like a small trap.]
    { reaction:
        - "opening": “I mean. Everyone?” He looks straight at you, to check. #talk:change #gaze:meet #face:anxious
        - "hardening": “It's just a thing people say.” #talk:sustain #face:irritated #gaze:away
        - else: A shrug that starts in one shoulder and isn't finished. #talk:neutral #gaze:down
    }
* [“Don't think about it too hard. Just say the first thing in your head.” #move:persuade #fit:missed #principle:righting-reflex #why:Easy for a quick talker. He has told you there is a right thing to say, and now there is a right way of saying it too.]
    { reaction:
        - "opening": “Radiator,” he says. He seems to feel he has cheated. #talk:neutral #face:thoughtful
        - "hardening": He looks for it. You can see him look. “No,” he says. #talk:sustain #pause:3000 #face:anxious
        - else: “There's not really, like, a first thing.” #talk:sustain #gaze:down
    }
* [“When it's ‘I don't know’, is it more like fog, or more like a door? Either will do.” #move:closed-question #fit:{truth == "shame": partial|attuned} #principle:pacing #why:It takes his three words seriously and offers two small things to point at. Someone who does know, and would rather not, has to choose between a fib and the door.]
    { reaction:
        - "opening": He thinks about it, which takes a while, and you let it. #pause:3600 #gaze:down
            {truth == "blurred": “Fog.” Then, surprised: “Yeah. Fog.” #talk:change #face:thoughtful|“Door,” he says to the radiator. “Obviously it's a door.” #talk:change #gaze:away #face:guarded}
        - "hardening": “It's more like I don't know.” #talk:discord #face:irritated
        - else: “Bit of both?” He waits to hear if that was right. #talk:neutral #face:anxious
    }
- -> headache

=== headache ===
He presses the heel of one hand into his eye, away from the ceiling light. #pose:held #face:tired #gaze:down
“Sorry. I get these headaches.” #talk:neutral #evidence:headaches
{ truth:
    - "shame": “Since like March.” He looks as though he'd have preferred a different month. #talk:neutral #evidence:since-march
    - "room": “Is that, do you have to write that down?” #talk:neutral #gaze:meet #evidence:write-that-down
    - else: “Or not headaches. It's more the whole, I don't know. Head.” #talk:neutral #evidence:the-whole-head
}

* [“The form says two eye tests and a GP, and all of them clear. Was that a relief?” #move:closed-question #fit:missed #principle:premature-focus #why:Sensible, and it can wait a minute. He brought the headache where something harder to say might have gone; talk of doctors answers only the headache.]
    { reaction:
        - "opening": “They shone a light in it.” He nearly laughs. “In the thing that hurts.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Mum made me go. My eyes are fine.” #talk:sustain #face:irritated #pose:crossed
        - else: “Yeah. It's fine. It's all fine.” #talk:sustain #face:hollow
    }
* [“Shall we have the big light off?” #move:seek-collaboration #fit:attuned #principle:autonomy #why:His hand was up against the ceiling light. It takes his word for it, changes the room because of it, and gives him a say.]
    ~ lamp_on = true
    The big light goes off. The lamp makes a smaller room. #light:lamp
    { reaction:
        - "opening": “It's not even really a headache,” he says after a bit. #talk:change #pause:3800 #face:thoughtful #pose:lap
        - "hardening": “You didn't have to do that.” He doesn't know where to look now. #talk:sustain #face:anxious #gaze:away
        - else: “Thanks.” The hand comes down from his eye, and stays down. #talk:neutral #face:relief #pose:lap
    }
* [“They seem to turn up whenever somebody wants words out of you.” #move:interpret #fit:{band == "open": partial|missed} #principle:expert-trap #why:It may even be so. Said now, it is something you know about him that he does not, and his headache becomes one more wrong answer.]
    { reaction:
        - "opening": A long look. “Maybe,” he says, as you'd say it to a teacher. #talk:neutral #face:guarded #gaze:meet
        - "hardening": “It's just a headache.” #talk:discord #face:irritated #pose:crossed
        - else: “I had it before you said anything.” Which is true. #talk:neutral #gaze:away
    }
* [“Sorry is for people's toes. You can keep that one.” #move:reassure #fit:partial #principle:undershooting #why:It catches his ‘Sorry’ lightly, and he likes things light. It also lets the headache itself go by.]
    { reaction:
        - "opening": It gets half a breath of a laugh. “Sorry,” he says again, on purpose. #talk:neutral #face:warm #gaze:meet
        - "hardening": “What?” He's lost, and it costs him to say so. #talk:neutral #face:anxious
        - else: “Right.” He goes back to pressing the eye. #talk:neutral #face:tired
    }
* [“You don't have to talk over a headache. Leave out anything you like, and I won't go looking for it afterwards.” #move:hand-back-choice #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:After ‘Sorry’ it takes away the need to make up for the pain, and promises there will be no search. If nothing is being left out, only the first half reaches him.]
    { reaction:
        - "opening": The hand comes down. “People normally do, though. Go looking.” #talk:change #pause:2600 #gaze:meet #face:guarded
        - "hardening": “I'm not leaving anything out.” He says it quickly. #talk:sustain #face:guarded
        - else: “Okay,” he says from behind the hand. #talk:neutral #face:tired
    }
- -> the_fall

=== the_fall ===
The bag slides. Something heavy goes off his knee and under the chair, and he is down on the carpet after it before you've moved. #pose:forward #face:anxious #things:beside
A sound recorder, the size of a sandwich, with a grey fur hat. #pose:lap #gaze:down
{ truth:
    - "room": He tips the screen towards you. “It's not on. In case you thought, like.” #talk:neutral #gaze:meet #evidence:shows-it-is-off
    - "shame": The screen has woken up. Last file: 11 March. He thumbs it dark. #face:guarded #evidence:last-file
    - else: The screen has woken up on a list. DUNNO 12. DUNNO 13. DUNNO 14. #face:neutral #evidence:files-called-dunno
}
“The fluffy bit's called a dead cat. I didn't name it.” He blows carpet off it. “I record stuff. Not music. It's boring.” #talk:neutral #pause:1500 #gaze:down

* [“Is it all right?” #move:closed-question #fit:attuned #principle:evocation #why:He went to the floor for it before he thought. It asks after the thing he minds about, and he can answer with his hands.]
    { reaction:
        - "opening": He holds it to his ear and shakes it, a doctor with a very small patient. “It's had worse. I dropped it in a font.” #talk:neutral #face:warm #pose:open
        - "hardening": “It's fine.” He turns so that you can't see him check. #talk:neutral #face:guarded #gaze:down
        - else: “I think so.” He runs a thumb round the battery door. “Yeah.” #gaze:down #talk:neutral #face:relief
    }
* [“You hardly say a word in here, and then you go out collecting sound. Do you see what I mean?” #move:confront #fit:{band == "open": partial|missed} #principle:expert-trap #why:A neat thing to have spotted. He has just shown you something of his, and it comes back as evidence.]
    { reaction:
        - "opening": “It's not the same,” he says, and you can see he'd quite like to say why. #talk:sustain #face:thoughtful
        - "hardening": The recorder goes halfway back into the bag. “Not really.” #talk:sustain #pose:held #face:irritated
        - else: “I suppose.” He looks at the recorder as if it had told on him. #gaze:down #talk:neutral #face:hollow
    }
* [“Boring like what?” #move:open-question #fit:{truth == "shame": partial|attuned} #principle:autonomy #why:It keeps his own word and doesn't argue with it, so he can decide how much to show. For someone who just put the screen out, even a light question comes near what was on it.]
    { reaction:
        - "opening": “Like, car parks.” He's almost eager. “Stairs. There's this one underpass.” #talk:change #face:warm #pose:open #gaze:meet
        - "hardening": “Just boring.” #talk:sustain #face:guarded #gaze:down
        - else: “Just places. Not people.” #talk:neutral #gaze:down
    }
* [“Would you play me a bit of something? Anything on there, whatever's nearest. I'd really like to hear it.” #move:closed-question #fit:{truth == "blurred": partial|missed} #principle:pacing #why:Real interest, one step too soon. Nobody in his place can easily say no to it, and what's on there may be more private than what he says.]
    { reaction:
        - "opening": He thinks about it. “Not in here,” he says. “The speaker's rubbish.” It's a gentle no. #talk:neutral #pause:2600 #face:thoughtful
        - "hardening": “It's not charged.” The battery light is green. #talk:sustain #face:hollow #pose:held
        - else: “Maybe another time.” He's very polite about it. #talk:sustain #face:guarded
    }
* [“It doesn't sound boring to me. You could do something with that, you know. There are whole courses in it.” #move:persuade #fit:missed #principle:righting-reflex #why:Encouraging, and it corrects him twice: it isn't boring, and it ought to be leading somewhere. He was telling you what it is, now.]
    { reaction:
        - "opening": “There's one in Glasgow,” he says, and then nothing else. #talk:neutral #face:tired #gaze:away
        - "hardening": “I'm already on a course.” #talk:sustain #face:irritated #pose:crossed
        - else: “Yeah. People say that.” #talk:neutral #face:hollow
    }
- -> room_tone

=== room_tone ===
{reaction == "hardening": It takes him some time to come back, and when he does it's to the recorder, on the arm of the chair, and not to you. #gaze:down #face:guarded #pause:3000|He sets it on the arm of the chair, where it sits between you like a third person. #pose:lap #gaze:down #face:neutral}
“Rooms, mostly. With no one in. It's called room tone.” #talk:neutral #pause:1500 #face:thoughtful
“You get thirty seconds of nobody talking. So there's something to put in the gaps.” #talk:neutral #evidence:empty-rooms
{ told_limits:
    “This one hums in G. Bit sharp. And you can't hear the corridor. I was, like, checking.” #talk:neutral #gaze:up #face:thoughtful
- else:
    “This one's got a hum. G. Bit sharp.” His head has gone over to one side. #talk:neutral #gaze:up #face:thoughtful
}

* [“And what are the gaps, in your life?” #move:open-question #fit:missed #principle:premature-focus #why:He was telling you about sound, with some pleasure. The question takes his subject away and hands him back himself.]
    { reaction:
        - "opening": “Like, actual gaps,” he says, patiently. “Where you cut.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “I just meant the recordings.” You hear something switch off. #talk:discord #face:hollow #gaze:away
        - else: “Dunno. Normal ones?” #talk:neutral #face:guarded
    }
* [“What would you call this one, if you were saving it?” #move:open-question #fit:{truth == "blurred": partial|attuned} #principle:evocation #why:It comes into his work and asks for a file name, a small thing he does every time. If naming is the very thing that's hard, it is small and still hard.]
    { reaction:
        - "opening": {truth == "blurred": He takes the question properly. “Dunno 15,” he says in the end, and there's the edge of a smile. #talk:neutral #pause:4000 #face:warm|“‘Radiator, August.’” He considers. “‘With therapist.’” #talk:change #face:warm #gaze:meet #pause:2200}
        - "hardening": “I wouldn't. There's two people in it.” #talk:sustain #face:guarded
        - else: “Just the date, probably.” #talk:neutral #gaze:down
    }
* [(Let the room have some of that.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He has told you what a silence is for and that he is listening to this one. Keeping a bit of it with him is doing his thing, his way. #stirs:He has closed his eyes; his head tips a little further. #strays:He has opened his eyes and is watching you not speak.]
    ~ kept_tone = (silence != "short" && reaction != "hardening")
    { reaction:
        - "opening": {silence == "short": “That was three seconds,” he says, quite kindly. “It's all right. People can't.” #talk:neutral #gaze:meet #face:warm|“Most people talk by about four,” he says. Four seconds, he means, and he means it as praise. #talk:change #pause:2000 #gaze:meet #face:warm}
        - "hardening": {silence == "short": “Three seconds,” he says. “Everyone does it at three.” #talk:sustain #face:tired|“Okay, it's got a bit weird now.” He sits up. #talk:discord #face:anxious #gaze:door}
        - else: The hum goes on being G, bit sharp. His arms have come loose. #talk:neutral #pose:lap #pause:2000
    }
* [“So nobody talking isn't nothing. It's the bit everything else gets put together with.” #move:complex-reflection #fit:attuned #principle:overshooting #why:It says back what he said about thirty seconds and the gaps, one step on, and it holds for the way he sits here as well without saying so.]
    { reaction:
        - "opening": He looks up quickly. “Yeah. You only notice if it's missing.” #talk:change #gaze:meet #face:thoughtful #pause:1800
        - "hardening": “I mean, it's just editing.” #talk:sustain #face:guarded
        - else: “Pretty much.” He seems to be replaying it for errors. #talk:neutral #face:thoughtful
    }
* [“I wonder if empty rooms feel a lot safer to you than the ones with people in. Does that ring true at all?” #move:interpret #fit:{band == "open" || band == "warming": partial|missed} #principle:expert-trap #why:Probably near something, and it explains him to himself at the moment he was explaining something to you. The question at the end asks for a yes.]
    { reaction:
        - "opening": “Quieter,” he says. “I'd say quieter.” He lets you keep the rest. #talk:neutral #face:thoughtful #pause:2400
        - "hardening": “It's so you can edit the sound.” Each word separately. #talk:discord #face:irritated #pose:crossed
        - else: “Maybe. Yeah. Probably.” Three answers, none of them his. #talk:neutral #face:hollow
    }
- {rupture == "open": -> repair_early|-> the_phone}

=== repair_early ===
~ early_repair = true
He pulls the cord of the hood until there is less of him to look at. #pose:crossed #face:guarded #gaze:away
“It's fine,” he says. Nobody had asked. #talk:sustain #pause:3500
“You can carry on. With the list or whatever.” #talk:discord #face:hollow

* [“I think you might be reading more into that than I meant.” #move:confront #fit:missed #principle:rupture-withdrawal #why:It may be true, and it makes the hood his mistake. He had only just got as far as ‘fine’.]
    { reaction:
        - "opening": “Could be,” he says, civil as a bank. #talk:neutral #face:hollow
        - "hardening": “Yep. Sorry.” The cord goes tighter. #talk:discord #face:guarded #pose:crossed
        - else: “I'm not reading anything.” #talk:sustain #face:irritated
    }
* [“No list. I went at that like someone with one, though, and I could see it land. That bit's mine.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He said ‘list’. It owns the exact thing he complained of, briefly, and doesn't ask to be forgiven.]
    { reaction:
        - "opening": The cord goes slack. “It was a bit list-y,” he says. #talk:change #face:relief #gaze:meet #pause:2400
        - "hardening": “Okay.” He is waiting to see if there's a second half. #talk:neutral #face:guarded
        - else: “All right.” Something that was up around his ears comes down. #gaze:meet #talk:neutral #face:tired #pose:lap
    }
* [“I'm so sorry, Theo. I feel terrible if I've upset you. That's honestly the last thing I wanted.” #move:reassure #fit:missed #principle:repair-own-part #why:Truly meant, and far bigger than what he said. Now there are two people to look after, and he is nineteen and polite.]
    { reaction:
        - "opening": “No, you're fine,” he says, to make it stop. “Honestly.” #talk:neutral #face:anxious
        - "hardening": “It's fine. It's really fine.” He has gone a long way back. #talk:sustain #face:hollow #gaze:away
        - else: “Don't worry about it.” Now he's comforting you. #talk:neutral #face:tired
    }
* [“If it isn't fine, you can say so in here and it costs nothing.” #move:hand-back-choice #fit:attuned #principle:rupture-withdrawal #why:He said ‘fine’ before anyone asked. It doesn't argue with the word and makes the other one cheap.]
    { reaction:
        - "opening": A very long pause. “It's, like, seventy per cent fine.” #talk:change #pause:4500 #face:thoughtful #gaze:meet
        - "hardening": “I said it was.” #talk:discord #face:irritated
        - else: “Okay.” It isn't quite the same word as his ‘fine’, though you couldn't prove it. #talk:neutral #face:neutral
    }
* [“What did I get wrong?” #move:open-question #fit:partial #principle:immediacy #why:It notices and it wants to know. It also sets him to marking your work, when he'd sooner not be looked at.]
    { reaction:
        - "opening": “You didn't, like, get it wrong. You just got it fast.” #talk:change #face:thoughtful #pause:2600
        - "hardening": “Nothing. I don't know. Nothing.” #talk:sustain #gaze:down #face:anxious
        - else: A shrug, with both shoulders in it. #talk:neutral #face:guarded
    }
- -> the_phone

=== the_phone ===
A phone goes off against something hard in his pocket. He has it out and face up before he can have decided to. MUM, it says. #face:anxious #pose:held #gaze:down
{ truth:
    - "room": “She's outside. She gets here early.” He has dropped his voice, though none of it's a secret. #talk:neutral #gaze:window #evidence:voice-drops
    - "shame": Under her name is the little envelope, and on the envelope a number: 214. He turns it over. #face:guarded #evidence:unread-214
    - else: “She wants a thumbs up or a thumbs down.” He looks from one to the other. “She's put both, so I can pick.” #talk:neutral #face:tired #evidence:thumbs-both
}
“Sorry.” He doesn't answer it. It goes on buzzing, and he winces at the note. #talk:neutral

* [“Answer it if you like. I really don't mind waiting.” #move:hand-back-choice #fit:partial #principle:autonomy #why:Polite, and the choice is his. But he wasn't asking leave; he was not answering it, and that goes unseen.]
    { reaction:
        - "opening": “No. It's okay.” He puts it under his leg, where it's quieter. “It'll do three and stop.” #talk:neutral #face:tired
        - "hardening": “I'd better, then.” He types something with one thumb. #talk:sustain #face:hollow
        - else: “It's fine. She'll do it again in a bit.” #talk:neutral #gaze:down
    }
* [“What would you like her to know about tonight? It's allowed to be nothing.” #move:seek-collaboration #fit:{truth == "room": attuned|partial} #principle:boundaries #why:It makes what travels out of the room a thing the two of you decide. That is the whole matter if she is waiting outside, and a side road if she isn't what he's worried by.]
    { reaction:
        - "opening": {truth == "room": “Nothing,” he says, trying it. “Can I say you said nothing?” #talk:change #gaze:meet #face:relief #pause:2800|“Just that I went.” He thinks. “She'd want more than that.” #talk:neutral #face:thoughtful #pause:2400}
        - "hardening": “I don't know. Why, what would you tell her?” #talk:discord #gaze:meet #face:guarded
        - else: “‘It was good.’” He does her reply, too. “‘Oh, good.’” #talk:neutral #face:tired
    }
* [“She's only worried. One quick ‘all good’ now would save the pair of you a lot of fretting, wouldn't it?” #move:persuade #fit:missed #principle:righting-reflex #why:Fair to her and easy to do. It also has him report that he's fine, from a room he came to because he may not be.]
    { reaction:
        - "opening": “It'd save her,” he says. He sends nothing. #talk:neutral #face:tired #gaze:down
        - "hardening": He sends it. You watch him send it. “There.” #talk:discord #face:hollow
        - else: “Yeah. You're right.” He types the two words and sends them, and a good deal of him goes with them. #talk:neutral #face:hollow #gaze:away
    }
* [(Wait until it stops. Wait a bit more.) #move:hold-silence #fit:{truth == "blurred": attuned|partial} #principle:silence-as-work #why:He has chosen not to answer, and the quiet lets the choice stand; nobody in here wants an answer either. It helps most where the trouble is having to answer at all; a quiet can also fill up with whoever is at the other end. #stirs:His thumb has stopped moving on the edge of the phone. #strays:He has started to hold the phone as if it might be easier.]
    { reaction:
        - "opening": “She does it when I'm, like, thinking,” he says. “You can hear me think, apparently.” #talk:change #pause:2000 #face:thoughtful
        - "hardening": {silence == "short": He was about to say something about it. He puts the phone away instead. #talk:neutral #face:guarded|“I should probably get that.” He doesn't, but he'd like to. #talk:sustain #face:anxious #gaze:down}
        - else: It stops. The hum comes back up under it, and he listens for that. #talk:neutral #face:neutral #gaze:up
    }
* [“Leave a phone long enough and it turns into a box of people you owe.” #move:normalise #fit:{truth == "shame": attuned|partial} #principle:overshooting #why:He let it ring and said sorry. It makes a common thing of what piles up unanswered, without asking how high; how near it comes depends on what's in the box.]
    { reaction:
        - "opening": {truth == "shame": “It's like a fridge,” he says. “You sort of stop hearing it.” Then: “You don't, though.” #talk:change #pause:3200 #face:tired|“It's mostly just Mum,” he says. “So I owe Mum.” #talk:neutral #face:warm}
        - "hardening": He looks at you hard, to see what you saw. “It's just Mum.” #talk:sustain #face:guarded #gaze:meet
        - else: “Ha.” It's the word, not the laugh. #talk:neutral #face:tired
    }
- {
    - band == "warming" || band == "open": -> the_kitchen
    - reaction == "opening" && band == "wary" && rupture != "open": -> the_kitchen
    - else: -> the_clock
}

=== the_clock ===
He finds the clock, does some arithmetic, and loses interest in the answer. #gaze:up #face:tired #pose:crossed
“How long is it? The whole thing.” #talk:sustain #pause:1500
{ truth:
    - "shame": “Uni's fine, by the way. If that's, like, the next one.” #talk:sustain #gaze:away #evidence:fine-too-fast
    - "room": “And that form I did in the waiting room. Does that go home?” #talk:neutral #gaze:door #evidence:does-it-go-home
    - else: “I'm not being funny. I've not got a thing that I'm, like, not saying.” #talk:sustain #gaze:down #evidence:not-got-a-thing
}

* [“There's no rush at all, really. Take as long as you need, and say whatever comes, in any order it likes.” #move:reassure #fit:missed #principle:informed-choice #why:It gives him the time he was hoping to see the back of. He asked a short question, and the answer talks in the space it offers.]
    { reaction:
        - "opening": “So is that, like, an hour, or?” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Right.” He looks at the clock again, differently. #gaze:up #talk:discord #face:hollow
        - else: “Okay.” He waits for it to be over. #talk:neutral #face:hollow
    }
* [“Fifty, and there's twenty of it left. You could go sooner, and it wouldn't go down as anything.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:It answers what he asked, in numbers. Then it makes staying something he does, in a room he was sent to.]
    { reaction:
        - "opening": He looks at the door, quite thoroughly. “I'll do the twenty,” he says. #gaze:door #talk:change #pause:3000 #face:thoughtful #pose:lap
        - "hardening": “It'd go down as something at home.” #talk:sustain #face:tired #gaze:window
        - else: “No, it's okay. I was just asking.” He does uncross one arm. #pose:held #talk:neutral #face:neutral
    }
* [“You've changed the subject a few times now.” #move:confront #fit:missed #principle:rupture-withdrawal #why:Accurate, and he knows. He has little to stand on here yet, and it takes away the one thing he can still steer.]
    { reaction:
        - "opening": “Have I?” A pause. “What was it before?” It's not clear he's joking. #talk:neutral #face:thoughtful
        - "hardening": “I didn't know there was a subject.” #talk:discord #face:angry #gaze:meet
        - else: “Sorry.” He puts his hands where a person listening would have them. #talk:neutral #face:hollow #pose:lap
    }
* [“Fifty, with twenty to go. They could go on something smaller than you. That hum, for instance.” #move:hand-back-choice #fit:{truth == "room": partial|attuned} #principle:pacing #why:He has run out of himself and is counting. It offers a size of subject he's already good at. If he is asking where things go, that question still stands.]
    { reaction:
        - "opening": “It's the fridge. Next door's.” He points through you, at the wall. “Listen when it cuts out.” #gaze:meet #talk:change #face:warm #pose:open
        - "hardening": “We don't have to do the hum.” He's heard someone being nice. #talk:sustain #face:guarded
        - else: “It's just mains,” he says. “It's fifty hertz. It's always fifty hertz.” #talk:neutral #face:neutral
    }
* [“{truth == "shame":That's one answered before I'd asked it. Fair enough.|You'd like to know how much of this there is.}” #move:simple-reflection #fit:{truth == "shame": attuned|missed} #principle:parroting #why:It says back what he has just said and no more. When an answer has come ahead of its question, that lets it stay shut; when he only wants to know how long, he still hasn't been told.]
    { reaction:
        - "opening": {truth == "shame": “Saves time,” he says. His ears have gone red. #talk:neutral #face:anxious #gaze:away|“I like to know how long a thing is,” he says. “Before I'm in it.” #talk:neutral #face:thoughtful}
        - "hardening": {truth == "shame": “What's that supposed to mean?”|“I just said that.”} #talk:discord #face:irritated #gaze:meet
        - else: “I suppose.” He rolls the drawstring round a finger until the tip goes white. #talk:neutral #gaze:down
    }
- -> hollow_yes

=== the_kitchen ===
He turns the recorder round on the arm of the chair until the fur faces him. #pose:open #gaze:down #face:thoughtful
“There's one of our kitchen. Fridge, clock. Nobody in it.” #talk:change #pause:2200
{ truth:
    - "shame": “It's a Tuesday. Like, two in the afternoon.” He hears it after you do, and stops. #talk:neutral #face:guarded #evidence:tuesday-afternoon
    - "room": “You still get the telly through the wall, though. You get everything in that house. So do they.” #talk:neutral #gaze:window #evidence:thin-walls
    - else: “I put it on when it's, like. I don't know what it is. When it's that.” #talk:change #gaze:down #evidence:when-its-that
}

* [(Look at the recorder rather than at him, and wait.) #move:hold-silence #fit:{truth == "room": partial|attuned} #principle:silence-as-work #why:He has got to the end of what he can say straight off. Eyes on the thing and not on him leave room for the next bit. Where every wall listens, a listener's quiet is harder to trust. #stirs:He breathes in as though there might be a word on the end of it. #strays:He has begun to put the fur back straight, hair by hair.]
    { reaction:
        - "opening": “It's forty minutes long,” he says. “I didn't mean to. I just didn't stop it.” #talk:change #pause:2500 #face:tired
        - "hardening": {silence == "short": He shuts his mouth again on whatever it was. #talk:neutral #face:guarded|“Anyway,” he says. “It's just a fridge.” #talk:sustain #face:hollow}
        - else: He turns it a few degrees more. He doesn't turn it back. #talk:neutral #face:thoughtful
    }
* [“Why record it with nobody there?” #move:open-question #fit:missed #principle:question-trap #why:Short and interested, and a why, at the moment he put something down in front of you. It asks him to account for it.]
    { reaction:
        - "opening": “Because then there's nobody there,” he says, kindly enough. #talk:neutral #face:tired
        - "hardening": “I don't know. I just did.” The fur turns away again. #talk:sustain #face:guarded #pose:held
        - else: “That's just how you do it.” #talk:neutral #gaze:down
    }
* [“I think your mum and dad would be really moved by that, if you ever felt able to let them hear it.” #move:persuade #fit:missed #principle:righting-reflex #why:A generous idea about a family you have not met. He told you about the one place with nobody in it, and you have invited them.]
    { reaction:
        - "opening": “They'd ask what it was for,” he says. #talk:sustain #face:tired
        - "hardening": “Please don't tell them about it.” #talk:discord #face:anxious #gaze:meet
        - else: “Mm.” The recorder goes from the arm of the chair to his lap. #talk:neutral #pose:held #face:hollow
    }
* [“At home, where do you go when you want to make a noise?” #move:open-question #fit:{truth == "room": attuned|partial} #principle:evocation #why:It's about sound and so it's on his ground, and it asks what being overheard costs. If being overheard isn't the trouble, it's a good question about something else.]
    { reaction:
        - "opening": {truth == "room": “The car,” he says. “If it's parked.” He looks at the window, where one is. #talk:change #pause:3000 #face:tired #gaze:window|“I don't, really,” he says. “Make one.” It seems to strike him as odd. #talk:change #pause:2600 #face:thoughtful}
        - "hardening": “I'm not really a noise person.” #talk:sustain #face:guarded
        - else: “Out,” he says. “I just go out.” #talk:neutral #gaze:window
    }
* [“So there's one kitchen where nothing's expected of you, and you can put it in your pocket.” #move:complex-reflection #fit:{truth == "room": partial|attuned} #principle:overshooting #why:It gathers the fridge, the clock and nobody, and says what they may be good for. If the walls are the trouble, the pocket matters less than who can hear.]
    { reaction:
        - "opening": He doesn't answer. He puts his hand on it, flat, the way you would on a dog. #talk:change #pause:3400 #face:tears #gaze:down
        - "hardening": “It's just so I've got a clean one.” #talk:sustain #face:guarded
        - else: “I hadn't, like, put it like that.” He's not saying no. #talk:neutral #face:thoughtful
    }
- -> hollow_yes

=== hollow_yes ===
“Yeah. No. That makes sense,” he says, to something nobody has said. #talk:neutral #face:hollow #pause:3000 #gaze:meet
“Is there, like, a sheet? Mum said there's a breathing thing. I'll do that.” #talk:neutral #face:hollow
He's nodding already. His hands have gone up inside his sleeves. #pose:crossed #gaze:down #evidence:nods-first

* [“Would it be for you, or for telling your mum?” #move:closed-question #fit:{truth == "room": attuned|partial} #principle:autonomy #why:He named whose idea the breathing was. If every hour gets reported, a thing to report is worth having, and this lets him say so; if not, it may sound like a catch.]
    { reaction:
        - "opening": {truth == "room": “For the car,” he says at once. “If I've got a sheet, she reads the sheet.” #talk:change #gaze:meet #face:relief|“Bit for her,” he says. “I'd quite like it to work, though.” #talk:change #face:thoughtful #pause:2400}
        - "hardening": “For me. Obviously.” #talk:sustain #face:irritated
        - else: “Does it matter?” He'd like to know. #talk:neutral #gaze:meet
    }
* [“You said yes to that before I'd said anything.” #move:confront #fit:{band == "open" || band == "warming": attuned|missed} #principle:immediacy #why:It holds up what just happened. With enough ground under the two of you it's almost a joke you share; with too little, he has been caught.]
    { reaction:
        - "opening": He stops nodding in the middle of one. “Yeah,” he says. “I do that.” #talk:change #pause:2600 #face:warm #gaze:meet
        - "hardening": “I was trying to be helpful.” #talk:discord #face:angry #pose:crossed
        - else: “Did I? Sorry. What were you going to say?” #talk:neutral #face:anxious
    }
* [“Brilliant. I've got a four-minute one here, and it's good for heads. Shall I talk you through it?” #move:inform #fit:missed #principle:praise-for-compliance #why:Useful, and he did ask. But the yes came from somebody whose hands had gone into his sleeves, and it's been accepted.]
    { reaction:
        - "opening": “Four minutes,” he says. “Okay.” He breathes when you say. He'd have done anything you said. #talk:neutral #face:hollow
        - "hardening": “Could you just send it?” #talk:sustain #face:hollow #gaze:door
        - else: He does it perfectly, eyes open. “That's really good,” he says. “Thanks.” #talk:neutral #face:hollow #eyes:tired
    }
* [“There is a sheet. It's a dull sheet. I'd rather know which bit of this you'd most like to be rid of.” #move:seek-collaboration #fit:attuned #principle:evocation #why:It meets his dry tone, takes nothing from the quick yes, and asks what he would want, where so far it has been what his mum said.]
    { reaction:
        - "opening": “How dull?” Then, after a time: “Mornings. Mornings, I'd get rid of.” #talk:change #pause:3500 #face:thoughtful #pose:lap
        - "hardening": “I don't mind. Whatever you normally do.” #talk:sustain #face:hollow
        - else: “I don't know. All of it?” He seems to have surprised himself. #talk:neutral #face:tired
    }
* [“Easier if there was something to hand in.” #move:complex-reflection #fit:{truth == "shame": attuned|partial} #principle:overshooting #why:A sheet can be finished and shown. It says so without asking what else hasn't been; it lands nearest where handing in has stopped being easy.]
    { reaction:
        - "opening": {truth == "shame": His face does something, and he turns it to the window. “Be a change,” he says. #talk:change #pause:3600 #face:tired #gaze:window|“At least you'd know you'd done it,” he says. #talk:neutral #face:thoughtful}
        - "hardening": “I just thought that's what you did.” #talk:sustain #face:guarded
        - else: “I like a form,” he says, flat as a form. #talk:neutral #face:tired
    }
- -> third_time

=== third_time ===
Outside, a bus stops, kneels and goes. {lamp_on: The lamp has about half of him.|The ceiling light has all of him.} #gaze:window #face:silence #pause:2500
“I don't know. It's just. I don't know.” #talk:sustain #pause:2200 #face:tired
{ truth:
    - "shame": “Everyone else just, like, turns up.” #talk:sustain #gaze:down #evidence:everyone-turns-up
    - "room": “It's not like there's somewhere you can say it.” His eyes go to the wall and measure it. #talk:sustain #gaze:away #evidence:measures-the-wall
    - else: His hand goes flat to his breastbone and stays. “It's, like, here. It hasn't got a word.” #talk:change #gaze:down #evidence:hand-flat
}

* [“It's all right to be without a word. Is it more hum, or more hiss? You've got the ears for it.” #move:closed-question #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:It lends him two words from his own trade, small enough to point with. That helps if the word's what is missing; if he has the word and is keeping it, this walks round it.]
    { reaction:
        - "opening": {truth == "blurred": “Hum.” Straight away. “Low. You'd have to, like, turn everything else off.” #talk:change #gaze:meet #face:thoughtful #pose:open|“Hiss,” he says. Then: “That's quite a good question, for a therapist.” #talk:neutral #face:warm #gaze:meet}
        - "hardening": “It's not a sound.” #talk:sustain #face:irritated #gaze:away
        - else: “Bit in between,” he says, and listens for it. #talk:neutral #face:thoughtful
    }
* [“{truth == "shame":And from there it looks like you're the only one who can't.|It sounds lonely in there, with all of that going on and nobody to hear it.}” #move:complex-reflection #fit:{truth == "shame": attuned|missed} #principle:overshooting #why:It goes one step past what he said. If he has just measured himself against everyone else, it's the other half of his own sentence; if not, it hands him a feeling that he didn't bring.]
    { reaction:
        - "opening": {truth == "shame": He doesn't move at all. “They've got, like, a rota for it,” he says. “For being normal.” #talk:change #pause:4200 #face:tears #gaze:down|“It's not, like, lonely.” He has looked, to be fair to it. “No. It isn't that.” #talk:neutral #face:thoughtful #gaze:meet}
        - "hardening": “I didn't say that.” #talk:discord #face:angry #pose:crossed
        - else: “Kind of,” he says, and picks at the arm of the chair. #talk:neutral #gaze:down
    }
* [“You keep saying you don't know. I think part of you does.” #move:confront #fit:missed #principle:expert-trap #why:It means to believe in him. ‘I don't know’ was all he had to hold the place with, and it has been called untrue.]
    { reaction:
        - "opening": “Then it's not telling me,” he says. #talk:sustain #face:thoughtful #gaze:meet
        - "hardening": “So I'm lying.” It's very quiet. #talk:discord #face:angry #gaze:meet #pause:2600
        - else: “Maybe.” He goes into the hood like a tide. #talk:neutral #face:hollow #gaze:away
    }
* [(Stay. Keep your hands still and your face easy.) #move:hold-silence #fit:{truth == "blurred": attuned|partial} #principle:silence-as-work #why:Two beginnings and a stop. If he is still searching, not helping is the help. If he's setting himself beside other people, or listening to the walls, being watched in a quiet is harder. #stirs:His lips have started to shape something and let it go. #strays:He glances up, finds you still looking, and goes pink.]
    { reaction:
        - "opening": “It was all right at Christmas,” he says. As if that were the next line. Perhaps it is. #talk:change #pause:2500 #face:tired #gaze:down
        - "hardening": {silence == "short": “Sorry. No. You were going to say.” #talk:neutral #face:guarded|“I said I don't know. That's, like, the end of it.” #talk:discord #face:irritated #gaze:away}
        - else: He goes down somewhere and comes up with nothing, and doesn't apologise for it. #talk:neutral #face:thoughtful
    }
* [“What would a place need, before you'd say it there?” #move:open-question #fit:{truth == "room": attuned|partial} #principle:evocation #why:He has been talking about rooms all evening. It leaves the thing itself alone and asks about the walls. It matters less if walls aren't what's stopping him.]
    { reaction:
        - "opening": {truth == "room": “No door,” he says. “Or, like, two. So there's a bit between.” #talk:change #gaze:door #face:thoughtful #pause:3200|“Less carpet,” he says. He's only partly joking. #talk:neutral #face:warm #gaze:meet}
        - "hardening": “There isn't one.” #talk:sustain #face:guarded
        - else: “Dunno. Further away.” #talk:neutral #gaze:window
    }
- {rupture == "open": -> repair_late|-> actually}

=== repair_late ===
The zip of the bag takes a long time to get all the way round. #pose:held #gaze:down #face:irritated
“I think I'm sort of done. Thanks.” #talk:discord #gaze:door #pause:2000
{early_repair: It's the second time tonight, and being polite about it has got harder. #face:guarded|He's still sitting down. You notice that he's still sitting down. #face:guarded}

* [“I pushed, and you'd told me not to about four different ways. That's on me.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He is packed and polite. It names what you did and says he was clear, so the going quiet becomes something that was heard.]
    { reaction:
        - "opening": “Five,” he says. The bag goes down on the floor. “If you count the hood.” #talk:change #pause:3200 #face:relief #pose:lap
        - "hardening": “It's fine. You've got to ask stuff. It's your job.” #talk:sustain #face:hollow
        - else: He looks at the zip. “Okay,” he says, and doesn't go. #gaze:down #talk:neutral #face:tired
    }
* [“Is this what usually happens when somebody gets a bit close? The bag gets zipped up?” #move:interpret #fit:missed #principle:rupture-withdrawal #why:Something happened between two people, and this puts all of it in him. He said he was done; he hears why he says such things.]
    { reaction:
        - "opening": “Normally they stop before this,” he says. #talk:discord #face:tired #gaze:meet
        - "hardening": “You're not, like, close.” #talk:discord #face:angry #gaze:meet
        - else: “It's a bag.” #talk:discord #face:irritated #gaze:door
    }
* [“You can go. I'd sooner you went cross than went polite.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:‘Thanks’ was the door closing. The leaving is made really his, and so is being annoyed, which he has not yet dared to be in here.]
    { reaction:
        - "opening": “I'm quite cross,” he says, very politely, and hears it. There's nearly a laugh. #talk:change #face:relief #pause:2800 #gaze:meet
        - "hardening": “I'm not cross.” The strap is on his shoulder. #talk:discord #face:hollow #eyes:angry
        - else: He considers it. “I don't really do cross.” He hasn't got up. #talk:neutral #face:thoughtful
    }
* [“There's ten minutes left and you've done the hard bit already. It'd be a real shame not to see it through.” #move:persuade #fit:missed #principle:righting-reflex #why:Cheering on, where something needed mending. It tells him what he'd be if he left, just when leaving was the one thing that was his.]
    { reaction:
        - "opening": “Which bit was that?” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “You sound like my dad.” #talk:discord #face:irritated
        - else: “Yeah. Okay.” He keeps the bag on, and his face goes elsewhere. #talk:neutral #face:hollow #gaze:away
    }
* [(Wait, and see if he means it.) #move:hold-silence #fit:missed #principle:silence-as-work #why:Silence has been good in this room, so it tempts. Now something lies broken between you, and saying nothing leaves him alone with it. #stirs:He looks up once, to see whether anybody is coming. #strays:He has stood up and sat down again.]
    { reaction:
        - "opening": “Are you, like, waiting for me to say it?” he says. #talk:discord #face:tired #gaze:meet
        - "hardening": “This one's not room tone,” he says. “This is just nobody talking.” #talk:discord #face:irritated #gaze:door
        - else: He undoes the zip an inch, and does it up. #talk:neutral #face:guarded #gaze:down
    }
- -> the_note

=== actually ===
He's winding the drawstring round his finger. He stops. “Actually,” he says. #talk:neutral #pause:4500 #face:thoughtful #gaze:down
{
    - lamp_on: “The light thing. People mostly say have you had some water.” #talk:change #gaze:up #face:thoughtful
    - kept_tone: “You did the quiet bit. Before. People don't.” #talk:change #gaze:meet #face:thoughtful
    - else: “Before. When you said, like. No, I've lost it.” He hasn't, quite. #talk:neutral #gaze:down #face:anxious
}
{ truth:
    - "shame": “There was just, like, a Monday. And then it was the next Monday.” #talk:change #pause:3000 #face:tired #evidence:the-next-monday
    - "room": “If somebody said something in here. Could it get out by, like, accident?” #talk:change #pause:3000 #gaze:meet #evidence:by-accident
    - else: “You said how are you. When I came in. It's sort of heavy? No. It isn't heavy.” #talk:change #pause:3000 #evidence:answers-late
}

* [“{truth == "shame":What happened then?|{truth == "room":What sort of something?|Heavy how?}}” #move:open-question #fit:missed #principle:pacing #why:Natural, and quick. It reaches for the next piece while he is still holding this one out to see if it's safe.]
    { reaction:
        - "opening": “That's sort of it,” he says. “That's as far as it goes.” #talk:neutral #face:tired
        - "hardening": “Nothing. Forget it.” The finger goes back in the string. #talk:sustain #face:guarded #gaze:away
        - else: “I don't know. Nothing.” #talk:sustain #gaze:down
    }
* [“{truth == "room":You can leave it at asking.|You can stop at that.} It doesn't have to turn into a bigger conversation just because you've said it.” #move:hand-back-choice #fit:{truth == "room": partial|attuned} #principle:autonomy #why:‘Actually’ took him most of an hour. It's let be the size he made it, so that saying a small thing stays possible. If what he said was a question, he has still to hear the answer.]
    { reaction:
        - "opening": He breathes out through his nose. “Good,” he says. “Because that's it. For today.” You both hear ‘for today’. #talk:change #pause:2600 #face:relief
        - "hardening": “Fine. I've stopped.” #talk:sustain #face:guarded
        - else: “Okay.” The string comes off the finger. It has left a mark. #talk:neutral #face:tired
    }
* [“{truth == "shame":Each one you're not there for makes the next one harder to walk into.|{truth == "room":It'd only take one slip, and then it would be everywhere.|So you've been carrying that about all evening, and it weighs a ton.}}” #move:complex-reflection #fit:{truth == "shame": attuned|missed} #principle:overshooting #why:It takes what he said and goes one on. If it was about one Monday and the next, that's how a small gap grows; if he had asked something, he wanted an answer, and if he'd just taken a word back, he wanted it left alone.]
    { reaction:
        - "opening": {truth == "shame": “They'd all, like, look up,” he says. “That door's really loud.” #talk:change #pause:3800 #face:tears #gaze:down|“That's more than I said.” He isn't offended. He is putting it straight. #talk:neutral #face:thoughtful #gaze:meet}
        - "hardening": {truth == "shame": “I didn't say I wasn't there.”|“I didn't say that.”} #talk:discord #face:guarded #gaze:meet
        - else: He nods, once. Most of his nods come in threes. #talk:neutral #gaze:down
    }
* [“That sounds like the start of the real thing. I think it's been there all evening, underneath.” #move:interpret #fit:{band == "open": partial|missed} #principle:overshooting #why:It hears that something has come up, and calls it real. He'd put down a small thing, and it has just been made into a big one.]
    { reaction:
        - "opening": “I don't know about real,” he says. He's still holding it, more or less. #talk:neutral #face:anxious
        - "hardening": “It's not a thing.” It's gone back in. #talk:sustain #face:hollow #gaze:away
        - else: “Maybe.” He looks as if he'd said too much, and he'd said so little. #talk:neutral #face:anxious #gaze:down
    }
* [“{truth == "room":Nothing gets out of here by accident.|What you say in here stays in here.} If I ever had to tell someone, you'd hear it from me first.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:Asked how a thing might leak, it says exactly how it would and would not. If that isn't what he asked, it's sound, and beside the point.]
    { reaction:
        - "opening": {truth == "room": “First,” he says. “Like, before them.” He puts it away somewhere, carefully. #talk:change #pause:3000 #gaze:meet #face:relief|“Okay,” he says. “I wasn't that worried. But okay.” #talk:neutral #face:warm}
        - "hardening": “Yeah, they said that at school.” #talk:discord #face:guarded
        - else: “Right.” He listens to it twice; you can see the second time. #talk:neutral #face:thoughtful
    }
- -> the_note

=== the_note ===
It's dark enough for the window to give the two of you back. He examines the boy in the hood. #gaze:window #face:tired #pose:lap #sky:night
“I look like I've been, like, arrested.” #talk:neutral #pause:1800
“What do you put? About me. After.” #talk:neutral #gaze:meet #face:anxious #evidence:what-you-put

* [“That you came, that your head hurt, and that rooms hum. Nothing you haven't heard yourself.” #move:summary #fit:attuned #principle:informed-choice #why:A plain answer to a plain question. It gives him the hour in his own three things, and shows that nothing else is being kept.]
    { reaction:
        - "opening": “In G,” he says. “Put that they hum in G. Otherwise it could be any room.” #talk:change #face:warm #gaze:meet #pause:1800
        - "hardening": “Is that the real one, or the one you tell people?” #talk:neutral #face:guarded #gaze:meet
        - else: “That's it?” He looks for the catch and, for now, doesn't find it. #talk:neutral #face:thoughtful
    }
* [“It's all completely confidential, so honestly, that's nothing you need to be worrying about tonight.” #move:reassure #fit:missed #principle:minimising #why:He asked what, and was told not to mind. A plain question about himself has been patted on the head.]
    { reaction:
        - "opening": “I wasn't worrying,” he says. “I was asking.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “So you do put something.” #talk:discord #face:guarded #gaze:away
        - else: “Okay. Cool.” He looks back at the boy in the window. #talk:neutral #face:hollow #gaze:window
    }
* [“What would you want it to say?” #move:open-question #fit:{truth == "blurred": missed|partial} #principle:question-trap #why:It shares the pen. It is also a question in reply to a question, and for someone who can't find the words it's the same wall as before.]
    { reaction:
        - "opening": “‘Attended.’” He thinks. “Is that enough? ‘Attended, hood.’” #talk:neutral #face:warm #pause:2200
        - "hardening": “I asked you.” #talk:discord #face:irritated #gaze:meet
        - else: “I don't know. You're the one who does it.” #talk:sustain #gaze:down
    }
* [“I could write it now, out loud, and you cross out whatever's wrong.” #move:seek-collaboration #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:He asked what goes on behind him; it's done in front of him instead, with the last word his. Where the words are what is missing, proof-reading them is a stretch.]
    { reaction:
        - "opening": You get as far as ‘Theo is’. “Cross that out,” he says. “Start with the radiator.” #talk:change #face:warm #pose:forward #gaze:meet
        - "hardening": “No, it's fine. I don't need to see it.” #talk:sustain #face:guarded
        - else: He listens all the way through. “‘Quiet’,” he says. “Not ‘silent’.” #talk:neutral #face:thoughtful #pause:2000
    }
* [“That you hear a great deal more than most people do, and keep being asked about it in the wrong way.” #move:interpret #fit:{band == "open" || band == "warming": attuned|missed} #principle:overshooting #why:It says who you take him for, and that needs standing. With some of it, it's the truest line of the hour; with too little, it's a stranger being clever.]
    { reaction:
        - "opening": He turns from the window to look at you without the glass in between. “Don't show Mum that one,” he says. #talk:change #pause:3500 #face:tears #gaze:meet
        - "hardening": “You don't know what I hear.” #talk:discord #face:irritated #pose:crossed
        - else: “That's nice,” he says, and puts it with the other nice things people have said. #talk:neutral #face:hollow
    }
- {
    - rupture == "open" && reaction == "hardening": -> on_his_feet
    - band == "guarded" && (rupture == "open" || reaction == "hardening"): -> on_his_feet
    - else: -> next_week
}

=== on_his_feet ===
He's up. The bag's on one shoulder, the recorder's somewhere in the bottom of it, and he hasn't looked at the clock. #pose:held #gaze:door #face:anxious #things:none #presence:door
“I'm gonna, like. Yeah.” #talk:discord #pause:1600
The hood has got as far forward as it goes. One hand is out for the handle. #face:guarded

* [“Sit down a second, Theo. I don't think either of us wants to leave it like this.” #move:persuade #fit:missed #principle:righting-reflex #why:It's you who doesn't want that. He has managed to do the thing he has been wanting to do, and is being asked to undo it for your sake.]
    { reaction:
        - "opening": He stops where he is. “I'd rather stand,” he says. #talk:neutral #face:tired
        - "hardening": “I can't,” he says, and it's already the corridor he's talking to. #talk:discord #face:anxious #gaze:door
        - else: “It's fine. Honestly. It was good.” #talk:neutral #face:hollow #gaze:door
    }
* [“All right. The time next week is yours, whether you use it or not.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He is leaving, and it lets him, wholly. The one thing it adds is something he can have without answering.]
    { reaction:
        - "opening": The hand waits on the handle. “Even if I, like, don't?” #talk:change #pause:3000 #gaze:meet #face:thoughtful
        - "hardening": “You'd have to ask Mum.” #talk:sustain #face:hollow #gaze:door
        - else: He nods at the handle. #talk:neutral #face:tired #pause:1800
    }
* [“Your mum's expecting you to be up here until twenty past, though, isn't she?” #move:confront #fit:missed #principle:boundaries #why:True, and it is the fact that would keep him. It also makes you the person who would tell her.]
    { reaction:
        - "opening": “I'll do ten minutes on the stairs,” he says. He's obviously done it before. #talk:sustain #face:tired #gaze:door
        - "hardening": “Wow,” he says. #talk:discord #face:angry #gaze:meet
        - else: “I'll say it finished early.” #talk:sustain #face:hollow #gaze:door
    }
* [“Go if you need to. I made that harder than it had to be, and you going isn't a bad mark.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:It doesn't stand between him and the door. It owns its share in a sentence, and takes the examination out of leaving.]
    { reaction:
        - "opening": He turns round, not far. “You weren't, like, the worst one,” he says. #talk:change #pause:3200 #face:tired #gaze:meet
        - "hardening": “Okay.” He can't get the handle to work, and then he can. #talk:neutral #face:anxious #gaze:door
        - else: “Okay,” he says to the handle. He seems to be waiting for it to open itself. #talk:neutral #face:tired
    }
* [“You're off, then.” #move:simple-reflection #fit:partial #principle:undershooting #why:It says what he is doing, and makes no fuss of it. He is seen going, which is something; what sent him stays where it was.]
    { reaction:
        - "opening": “Looks like it,” he says, and looks at the hand on the handle as if it weren't his. #gaze:down #talk:neutral #pause:2400 #face:thoughtful
        - "hardening": “Yep.” #talk:discord #face:irritated #gaze:door
        - else: “Sorry,” he says. “Yeah.” #talk:neutral #face:tired
    }
- {
    - reaction == "opening" && rupture != "open": -> ending_suppose
    - reaction == "opening" && band != "guarded": -> ending_suppose
    - else: -> ending_walk_out
}

=== next_week ===
Nearly twenty past. He's the one who's noticed. {lamp_on: He turns the lamp a little, away from your face. #gaze:away|He squints once more at the ceiling. #gaze:up} #face:neutral #pose:lap #clock:20:17
“So is it, like, every week.” There isn't a question mark. #talk:neutral #pause:1800
“Mum'll have done a spreadsheet.” #talk:sustain #face:tired

* [“I'd like you to come back. I really feel we've made a proper start this evening.” #move:persuade #fit:missed #principle:righting-reflex #why:Warm, and yours. He spoke of his mother's plan for him, and there are now two people with one.]
    { reaction:
        - "opening": “Have we?” he says. It's a real question, and the hour's up. #talk:neutral #face:thoughtful
        - "hardening": “Okay. If Mum's paid.” #talk:sustain #face:hollow
        - else: “Yeah, no. Definitely.” #talk:neutral #face:hollow #gaze:door
    }
* [“What would make it worth the stairs?” #move:open-question #fit:{truth == "blurred": missed|partial} #principle:evocation #why:It wants his reason and not hers, and that's right. But it is late and it is wide; a person whose words come slowly will go home having failed it.]
    { reaction:
        - "opening": “If I didn't have to, like, know by then,” he says. #talk:change #face:thoughtful #pause:3000
        - "hardening": “I don't know. Nothing. I don't mean it like that.” #talk:sustain #face:anxious
        - else: “There's a lift,” he says. #talk:neutral #face:neutral
    }
* [“Part of you's down those stairs already. Part of you asked about next week, before I did.” #move:complex-reflection #fit:{band == "guarded": partial|attuned} #principle:double-sided #why:He noticed the time, and he also brought up the weeks. It hears both and pulls for neither. When there is little trust yet, the second half can feel like being caught.]
    { reaction:
        - "opening": “The feet part,” he says, looking at them. “The feet are sort of gone.” The rest of him isn't. #gaze:down #talk:change #face:warm #pause:2400
        - "hardening": “I was just asking.” #talk:neutral #face:guarded
        - else: “Yeah,” he says. “Bit of each.” #talk:neutral #face:thoughtful
    }
* [“Spreadsheet aside: this hour on Thursdays can be yours. And here's a number, for a week when you'd sooner it wasn't.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:It moves the question from his mum's plan to him and leaves him a real way not to. He said it with no question mark; this puts one in.]
    { reaction:
        - "opening": “Can I have the number anyway?” A while. “I'd just come, though. It's easier than ringing.” #talk:change #pause:3200 #face:thoughtful #gaze:meet
        - "hardening": “Thursday's fine. It's easier.” You can hear who for. #talk:neutral #face:hollow
        - else: “I'll take the number.” He folds it up until it can't be folded. #talk:neutral #face:neutral
    }
* [“Tuesday or Thursday?” #move:hand-back-choice #fit:{band == "open": partial|missed} #principle:autonomy #why:It sounds like a choice, and the thing he might have chosen, whether, is no longer on the table.]
    { reaction:
        - "opening": “Thursday, then,” he says. “If it's got to be one.” #talk:neutral #face:tired
        - "hardening": “Whichever.” #talk:neutral #face:hollow #gaze:away
        - else: “I don't mind. Whatever Mum's put.” #talk:neutral #face:hollow
    }
- -> the_door

=== the_door ===
Bag on, hood up, one end of the cord longer than the other. He gets as far as the door and doesn't open it. #pose:held #gaze:door #face:thoughtful #things:none #presence:door
{rupture == "repaired": “Sorry about the, you know. Before,” he says to the paintwork. #talk:neutral #pause:2500|His hand's on the handle. It's a warm evening, and he has still got his sleeve over his fingers. #pause:2500}

* [“Was there something else?” #move:closed-question #fit:partial #principle:immediacy #why:He has stopped, and you've seen it. Said aloud, at the door, it puts the stop under a lamp, and the easy answer is no.]
    { reaction:
        - "opening": “No,” he says. He stays there. “Not, like, a thing.” #talk:neutral #pause:2800 #face:thoughtful
        - "hardening": “No. Sorry.” The handle goes down. #talk:sustain #face:guarded
        - else: “No, no. Just, thanks.” #talk:neutral #face:hollow
    }
* [“You've done brilliantly tonight. It does get easier, I promise you.” #move:reassure #fit:missed #principle:minimising #why:It sends him off with praise for something he may not feel he did, and a promise nobody can keep. Whatever stopped him at the door has to wait.]
    { reaction:
        - "opening": “You can't promise that,” he says, not unkindly. #talk:neutral #face:tired #gaze:meet
        - "hardening": “Great,” he says. #talk:neutral #face:hollow
        - else: “Okay. Thank you.” He has the manners of someone leaving a party. #talk:neutral #face:hollow
    }
* [(Stay in your chair. Let him have the door.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:He has stopped of his own accord, with nobody asking. The one thing that could spoil it is help. #stirs:The handle has come back up by itself. #strays:He is pressing the handle down, slowly, so that it makes no noise.]
    { reaction:
        - "opening": The handle comes back up. He's listening, with his whole back. #talk:neutral #pause:2500 #face:thoughtful
        - "hardening": {silence == "short": He'd been going to turn round. #talk:neutral #face:guarded #gaze:door|“Right,” he says, when nothing comes. “Bye, then.” #talk:neutral #face:anxious}
        - else: Some room tone, with two people in it. #talk:neutral #pause:2500
    }
* [“When you come again, if you feel ready for it, I'd really like us to talk about whatever that is, the thing at the door.” #move:interpret #fit:missed #principle:premature-focus #why:It has seen that there is something, and says when it'll be opened. He now has until then to work out how not to come.]
    { reaction:
        - "opening": “There might not be one,” he says. “By then.” #talk:sustain #face:thoughtful
        - "hardening": “There's no thing.” #talk:discord #face:guarded
        - else: “Yeah. Sure.” He says it to get through the door. #talk:neutral #face:hollow
    }
* [“Thanks for the rooms.” #move:affirm #fit:{reaction == "hardening": partial|attuned} #principle:affirm-effort #why:It thanks him for what he did give, in his word for it, and asks nothing. If he has only just drawn back, it comes a little early.]
    { reaction:
        - "opening": He turns, and there's quite a lot of face in the hood after all. “I've hardly told you any,” he says. #talk:change #face:warm #gaze:meet #pause:2000
        - "hardening": “It's okay.” He's embarrassed, and goes back to the handle. #talk:neutral #face:anxious
        - else: “They're just rooms.” He's pleased. He'd rather you didn't see it. #talk:neutral #face:relief #gaze:down
    }
- {
    - band == "open" && reaction != "hardening": -> ending_true_thing
    - band == "warming" && reaction == "opening": -> ending_true_thing
    - band == "warming" && alliance >= 60 && reaction == "holding": -> ending_true_thing
    - band == "open" || band == "warming": -> ending_suppose
    - band == "wary" && reaction == "opening": -> ending_suppose
    - band == "wary" && alliance >= 42 && reaction == "holding": -> ending_suppose
    - else: -> ending_hollow_yes
}

=== ending_true_thing ===
It is twenty-one minutes past. He's looking at the calendar. #gaze:away #face:tired #pose:held #pause:3000 #clock:20:21
{ truth:
    - "shame": “There isn't a seminar,” he says. #talk:change #pause:4500 #face:tears #gaze:meet
    - "room": “Don't say I said anything,” he says. “But I'd have said more. If it was, like, further from the car.” #talk:change #pause:4500 #face:anxious #gaze:meet
    - else: “Lonely,” he says. He listens to it. “Not exactly. But it's, like, the right size.” #talk:change #pause:4500 #face:tears #gaze:meet
}
Then he goes, and shuts the door behind him so gently that you only know by the hum. #ending:one-true-thing #presence:gone
-> END

=== ending_suppose ===
He opens the door about the width of himself. #gaze:door #face:thoughtful #pose:held
“It goes off at night,” he says. “The heating. It'd be a completely different room.” #talk:neutral #pause:3000
“So I'll come back. I suppose. For that.” #talk:change #face:neutral #gaze:down #ending:i-suppose
-> END

=== ending_hollow_yes ===
He turns round with his face arranged. #face:hollow #gaze:meet #pose:held
“Thanks. That was really helpful,” he says. “See you next week, yeah?” #talk:neutral #pause:1800
You hear him take the stairs two at a time. He has left the door for you to deal with. #ending:polite-yes #presence:gone
-> END

=== ending_walk_out ===
The door closes. It's quiet, then there are feet on the stairs, then they stop halfway and stay there. #gaze:door #face:silence #pause:3500 #presence:gone
{kept_tone: Thirty seconds, he said, of nobody talking. You give it that.|In here the radiator ticks. It's twenty past eight.} #pause:3000 #clock:20:20
Then the street door. On the arm of his chair there's a tuft of grey fur. #ending:on-the-stairs
-> END

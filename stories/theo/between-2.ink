// Theo Lindqvist, the fortnight with no Thursday in it: a telephone call from home, a message at half past seven, and
// whether the fifth is still on.
INCLUDE ../contract.ink

VAR told_mum = false       // the trainee told his mother something
VAR it_got_out = false     // something reached home that was Theo's to say
VAR sign_out = false       // session 2: the sign was hung on the door

-> the_kettle

=== the_kettle ===
Saturday. His mother has the number from the invoice, and she's whispering, though it's her own house. #face:away #place:desk
{ truth:
    - "shame": ‘A letter's come for him from the university. It says Attendance through the window. I've got it here. I've, well, I've put the kettle on.’ #evidence:attendance-in-the-window
    - "room": ‘There's something his dad and I have to tell him, and we keep not. We thought, if we came in. With you there, to catch it.’ #evidence:something-to-tell-him
    - else: ‘He spent all day in my mother's flat, and there's nothing in it. I said, are you sad? And he said, not yet. What does that mean, not yet?’ #evidence:not-yet
}

* [“{truth == "room":I don't think I'm the one to catch it.|I'd only be guessing, and he wouldn't be.} Could you say that to him, as you've just said it to me?” #move:seek-collaboration #fit:attuned #principle:boundaries #why:She's frightened and has a real thing in her hands. It takes her seriously and sends the conversation to the one person who ought to be in it.]
    { reaction:
        - "opening": ‘To his face?’ There's a long breath{truth == "shame":, and a kettle clicks off}. ‘He's on the landing, I think,’ she says. ‘He generally is.’
        - "hardening": ‘I've tried saying things,’ she says. ‘You try it.’ But she has stopped whispering.
        - else: ‘I suppose I could,’ she says. You hear her not hang up for a bit.
    }
* [“I can hear how worried you are. Just between ourselves, I really don't think you need to be.” #move:reassure #fit:missed #principle:collusion #why:She needs it so badly, and it's a mercy. It is also about him, and there's no such place as between yourselves in that house.]
    ~ told_mum = true
    ~ it_got_out = true
    { reaction:
        - "opening": ‘You don't know what that means to me,’ she says. Behind her somebody has stopped on a stair.
        - "hardening": ‘So he's all right,’ she says, a good deal louder. ‘Theo! They say there's nothing to worry about!’
        - else: ‘That's what I'll tell his dad,’ she says.
    }
* [“I'd leave it alone for now. See how he is after the fifth, and I'll know more.” #move:persuade #fit:{truth == "shame": partial|missed} #principle:righting-reflex #why:It keeps her from doing something tonight that she'd be sorry for. It's also advice about her own family, and it tells her that there's something there to be left alone.]
    { reaction:
        - "opening": ‘All right,’ she says. ‘The fifth.’ She's writing it down. {before == "two-thursdays":He's written it down too, somewhere else.|You can hear what sort of pen.}
        - "hardening": ‘So you do know something,’ she says.
            ~ it_got_out = true
        - else: ‘I'm not good at leaving alone,’ she says. She laughs at that, and it nearly turns into something else.
    }
* [“I can't add anything. I'll let him know that you rang, and when, and what for.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:It's short with her, and that has a price. What it buys him is a phone call he'll know everything about, which matters most if it's phone calls he's afraid of.]
    { reaction:
        - "opening": ‘What for,’ she says. ‘Yes. All right.{truth == "shame": You'd better say the kettle as well.| You'd better tell him what I said as well.}’
        - "hardening": ‘I pay for this,’ she says. She says sorry straight afterwards.
        - else: ‘Does he have to know that I whispered?’ she says.
    }
* [“Is there anything that makes you fear for his safety?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:You can't tell her about him, but you can ask. If there's anything, it is better known; if there isn't, she has had to look and see that there isn't.]
    { reaction:
        - "opening": She really thinks. ‘No,’ she says. ‘No. He eats. He laughs at the cat. It's just that he's so quiet.’
        - "hardening": ‘Why? What's he said?’
        - else: ‘No,’ she says. ‘Not like that. Thank you for asking it.’
    }
- {
    - before == "forty-out-of-forty" || before == "the-tap": -> leaving_it_there
    - else: -> half_past_seven
}

=== half_past_seven ===
Thursday, the one that isn't. Half past seven to the minute. “its half seven” #talk:neutral #face:away #pause:1500
{ truth:
    - "shame": “mum thinks im up there,” he adds. “so im on your wall” #talk:neutral #evidence:on-your-wall
    - "room": “is it your building,” he adds, “or does someone else own the walls” #talk:neutral #evidence:own-the-walls
    - else: “i did mind,” he adds. “about the two weeks. found out just now by the bins” #talk:change #evidence:minded-by-the-bins
}
{before == "with-two-people" && truth != "shame": There's a picture, too. It's the fridge in a petrol station.|There's a picture, too: {truth == "shame":the wall, and the drains man's van|a kerb, a lot of dark}, and the corner of a shoe.}

* [“Half seven here too. I'd just looked at the clock.{truth == "room": And a housing trust owns the walls. All they ever ask me about is drains.}” #move:simple-reflection #fit:attuned #principle:pacing #why:He noticed the hour and told you. He's told that it was noticed at the other end, what he asked is answered if he asked something, and the rest can wait till there's a room.]
    { reaction:
        - "opening": “ha,” he writes. And at twenty past eight, exactly, “thats time” #talk:change #face:warm
        - "hardening": “k,” he writes. #talk:neutral
        - else: He's sent a thumb. It is half past seven's thumb, and not his mother's. #talk:neutral
    }
* [“Thanks for letting me know! Hope you're having a good break from it all.” #move:reassure #fit:missed #principle:minimising #why:Friendly, and for anybody. He turned up for his hour with nothing to turn up to, and has been wished a nice holiday.]
    { reaction:
        - "opening": “its not really a break,” he writes. “its just the same with a hole in” #talk:neutral
        - "hardening": “yeah great thanks” #talk:neutral #face:hollow
        - else: “you too” #talk:neutral #face:hollow
    }
* [“I could manage ten minutes on the phone, if you'd like. You shouldn't have to keep the hour on your own.” #move:persuade #fit:missed #principle:righting-reflex #why:It's generous with your evening. He was managing: he had found a way of keeping the hour that asked nothing of anyone.]
    { reaction:
        - "opening": “im ok,” he writes. “i was just saying the time” #talk:neutral #face:thoughtful
        - "hardening": “no dont worry,” he writes. “wasnt meant like that. sorry” #talk:neutral #face:anxious
        - else: “its fine honestly” #talk:sustain
    }
* [“What's it like, a Thursday with no Thursday in it?” #move:open-question #fit:{truth == "blurred": attuned|partial} #principle:evocation #why:It plays with the hour in his way, and asks. When he has only now found out that he minded, it's good timing; otherwise it's a wide question to be sent when he was only saying the time.]
    { reaction:
        - "opening": “weird,” he writes. “i keep thinking im late for it” #talk:change #face:thoughtful
        - "hardening": “normal” #talk:sustain
        - else: “long,” he writes. #talk:neutral
    }
* [“You can bring me that next week, or leave it there. There'll be a chair either way.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:autonomy #why:His mother believes he's with you, and he has told you where he is instead. That needn't be gone into by text; but if he has asked you something, or only just got hold of it, he might have liked it taken now.]
    { reaction:
        - "opening": “ill bring it,” he writes. “its not heavy” #talk:change
        - "hardening": “leave it then” #talk:sustain
        - else: “either,” he writes. #talk:neutral
    }
- {
    - reaction == "hardening" || (it_got_out && reaction != "opening"): -> on_the_phone
    - else: -> on_the_fifth
}

=== leaving_it_there ===
{ before:
    - "the-tap": Nine days of nothing. On the tenth, at 3.40: “sorry about the tap. think ill leave it there” #talk:sustain #face:away #pause:1500
    - else: “hi! feeling loads better so think ill leave it there. thank you so much for everything, everyones really pleased :)” #talk:sustain #face:away
}
{ truth:
    - "shame": “term stuff to get ready for anyway,” he adds. “loads of it” #talk:sustain #evidence:term-stuff
    - "room": “if mum rings can you say we agreed it,” he adds. “like both of us” #talk:neutral #evidence:say-we-agreed-it
    - else: “i think im ok,” he adds. “how do people tell” #talk:neutral #evidence:how-do-people-tell
}

* [“You can stop. I'd like you to be able to do it to my face: the fifth, for as long as it takes, and no persuading.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He's leaving in the way that's least trouble to others. It grants the leaving before it asks for anything, and offers a way of doing it that isn't a tap or a smile.]
    { reaction:
        - "opening": “what if it takes like 2 minutes,” he writes. “is that allowed” #talk:change #face:thoughtful
        - "hardening": “dont want to waste your time” #talk:sustain
        - else: “ill see” #talk:neutral
    }
* [“{before == "the-tap":No harm done, and it's been so good to meet you.|That's lovely to hear, and I'm so pleased for all of you.} My door's always open!” #move:reassure #fit:missed #principle:collusion #why:It takes the message at its word and parts on good terms. Nothing he has shown you in two hours goes with that message, and he'll know that you let it.]
    { reaction:
        - "opening": “it isnt tho,” he writes, the next day. {sign_out:“always. its got a sign”|“its shut for the drains”} #talk:discord
        - "hardening": “thanks!!” he writes. There's never been a second exclamation mark. #talk:neutral #face:hollow
        - else: “thank you :)” he writes. And, next day: “is it rude not to say it in person” #talk:neutral #face:hollow
    }
* [“I don't believe that's it, Theo. I think it got close and you ran.” #move:confront #fit:missed #principle:rupture-withdrawal #why:It cares enough to be blunt, and it could be right. He's leaving as politely as he knows how; now he has been told by text what he did, and can only agree or stay away.]
    { reaction:
        - "opening": {before == "the-tap":“walked,” he writes. “i walked”|“only the stairs,” he writes. “i ran the stairs”} #talk:discord #face:tired
        - "hardening": “ok,” he writes. “wow” #talk:discord #face:angry
        - else: “maybe,” he writes. “ill say it on thurs then” #talk:sustain #face:hollow
    }
* [“You'd {before == "the-tap":run a tap|give me four tens} sooner than tell me. I want to be easier to tell than that, and I think I know how.” #move:seek-collaboration #fit:{before == "the-tap": attuned|partial} #principle:repair-own-part #why:How he left is taken as a message, and as one about you. If it's a tap that he is sorry for, he has brought it up himself; if it was full marks, he hears first that you hadn't believed them.]
    { reaction:
        - "opening": {before == "the-tap": “it was quite a good tap,” he writes. Then: “ok” #talk:change #face:relief|“they were just nearest,” he writes. Then: “ok” #talk:change #face:thoughtful}
        - "hardening": “it wasnt you,” he writes. He wants you to be all right. #talk:neutral #face:hollow
        - else: “its ok,” he writes. #talk:neutral
    }
* [“It's entirely up to you. We do generally advise one planned session to finish with, so that nothing's left hanging.” #move:inform #fit:partial #principle:informed-choice #why:The advice is good and the choice is his. It comes from ‘we’, though, and up to now he has been talking to one person.]
    { reaction:
        - "opening": “who's we,” he writes. “is it just you” #talk:neutral
        - "hardening": “ok if i have to” #talk:sustain #face:hollow
        - else: “is it charged,” he writes. #talk:neutral
    }
- {
    - reaction == "opening": -> to_stop
    - reaction == "holding" && !it_got_out: -> to_stop
    - else: -> on_the_phone
}

=== on_the_phone ===
Wednesday the fourth, ten at night. {it_got_out: “mum says you two talked” #talk:discord #face:away|It says that he's typing. It says so for six minutes. #face:away}
{before == "forty-out-of-forty" || before == "the-tap": “if its still on tmrw,” he writes. “can it be on the phone”|“tmrw,” he writes. “can it be on the phone”} #talk:sustain #pause:1500

* [“Yes. Half past seven, from anywhere that's got a good sound.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He's found a distance at which he can come. It says yes to that, and leaves it to him to choose the room, which he's better at than you.]
    { reaction:
        - "opening": “theres an underpass,” he writes. “give me like 20 secs of it first” #talk:change #face:warm
        - "hardening": “if its a pain dont worry” #talk:sustain
        - else: “ok cool” #talk:neutral
    }
* [“I'd much prefer to see you, to be honest. So much gets lost down a line.” #move:persuade #fit:missed #principle:righting-reflex #why:Plenty does get lost down a line. For someone who finds it hard to be looked at, that may be the attraction.]
    { reaction:
        - "opening": “it does for you,” he writes. “i can hear more” #talk:neutral #face:thoughtful
        - "hardening": “ok leave it then” #talk:discord
        - else: “ill try and come” #talk:neutral #face:hollow
    }
* [“Is it the stairs, or is it me? Either's all right.” #move:closed-question #fit:{band == "warming" || band == "open": attuned|partial} #principle:immediacy #why:It makes the second answer as easy to give as the first. With some ground between you he might use it; with too little, there's only one polite reply.]
    { reaction:
        - "opening": “its 20% you,” he writes. “rest stairs” #talk:change #face:warm
        - "hardening": “stairs” #talk:sustain
        - else: “its the bit in between,” he writes. #talk:neutral
    }
* [“We don't normally do it by phone. Has something happened, that you don't want to come in?” #move:closed-question #fit:missed #principle:boundaries #why:It's the rule, and then concern. Between the two he has to have a reason, in writing, by tomorrow.]
    { reaction:
        - "opening": “no,” he writes. “its so that it doesnt have to have” #talk:sustain
        - "hardening": “doesnt matter” #talk:discord #face:hollow
        - else: “just wondered,” he writes. #talk:neutral
    }
- {
    - reaction == "hardening" && band != "open": -> nobody_again
    - else: -> down_the_line
}

=== on_the_fifth ===
Thursday the fifth, twenty-nine minutes past. Thirty-four stairs, and none of them in a hurry. #face:neutral #place:room #sky:dusk #clock:19:29
He knocks. He's never knocked. ‘Come in,’ you say, to find out what comes next. #ending:on-the-fifth
-> END

=== to_stop ===
Thursday the fifth, half past seven. He hasn't brought the bag. #face:guarded #place:room #sky:dusk #clock:19:30 #presence:here #things:none
You know what it is that he has come to do, and he knows you know, and he takes his hood down to do it. #ending:to-stop-properly #wear:off
-> END

=== down_the_line ===
Thursday the fifth, half past seven. You're in the chair, and his is across from you, with your phone on the arm of it. #face:away #place:room #sky:dusk #clock:19:30
It rings in G, or near it. When you pick it up there's no voice, only a very long hollow shape, with water in it somewhere. #ending:down-the-line
-> END

=== nobody_again ===
Thursday the fifth. Half past seven. {sign_out: You've hung the sign out, and it says IN USE.|The chair, the calendar, the clock.} #face:away #pause:2500 #place:room #sky:dusk #clock:19:30
Last Thursday it was the drains. This time you don't know what it is. #ending:nobody-again
-> END

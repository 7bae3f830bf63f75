// Theo Lindqvist, the week after session 1: what his mother writes, what he sends in the night, and who climbs the
// stairs on Thursday. How the first session ended decides which message comes.
INCLUDE ../contract.ink

VAR told_limits = false    // session 1: the trainee said what stays in the room before being asked
VAR told_mum = false       // the trainee told his mother something about the hour
VAR told_him = false       // the trainee told Theo that his mother had written

-> the_mail

=== the_mail ===
Monday, ten past nine. From Theo, nothing. From his mother, an e-mail whose subject is Thursday, with an exclamation mark. #face:away #place:desk
{ before:
    - "on-the-stairs": ‘He came down early and said it had finished. Had it? We sat in the car till twenty past, because I'd paid for the meter.’
    - "polite-yes": ‘He says it was really helpful. Those were the words. He has never called anything really helpful. What did you do?’
    - "one-true-thing": ‘He was quiet going home, but it was a different quiet. He asked me to turn the indicator off. How did he get on?’
    - else: ‘He's going back, he says, because of the radiator. Is that a joke? We'd so love to know how he got on.’
}
{ truth:
    - "shame": ‘I know he seems lazy, but he's at the library ten till five, every single day.’ #evidence:library-ten-to-five
    - "room": ‘His dad wondered about a few lines after each one. Nothing private! I did mention to Theo that we'd be asking.’ #evidence:said-they-would-ask
    - else: ‘I asked how he'd felt, and he said he'd let me know. When my mother died he let us know in the spring.’ #evidence:let-us-know-in-spring
}

* [“Thank you for writing. Thursdays are his to tell, even the small things. I'll let him know that you asked, and what I said.” #move:seek-collaboration #fit:attuned #principle:boundaries #why:She asked about his hour. It is kind to her and gives her nothing of his, and because he'll hear of it too, no conversation about him goes on behind him.]
    ~ told_him = true
    { reaction:
        - "opening": ‘Quite right,’ she writes. Then, at noon: ‘I read him that. “Good,” he said. To the toaster, but he said it.’ #talk:change
        - "hardening": ‘Right. Understood.’ She reads your answer out at tea, to both of them, and Theo takes his plate upstairs. #talk:neutral
        - else: ‘Of course! Sorry!’ An hour later comes a blank mail with Theo copied in, and then a request to ignore it. #talk:neutral
    }
* [“He did really well. It's hard to be on the outside of it, I know, but please don't worry.” #move:reassure #fit:missed #principle:righting-reflex #why:She is anxious and it costs nothing to be kind. But how he did was his to report, and by tonight it'll have come back to him as something you said.]
    ~ told_mum = true
    { reaction:
        - "opening": ‘Oh, thank you. You've no idea.’ And then: ‘I've told him! He went a bit pink.’ #talk:neutral
        - "hardening": ‘I'm so relieved. I've put it on the family chat.’ There are three people on the family chat. #talk:neutral
        - else: ‘That's lovely to hear. His dad will be pleased.’ #talk:neutral
    }
* [“I can't write back about him, I'm afraid. Whatever you notice at home, though, do send it.” #move:inform #fit:{truth == "room": missed|partial} #principle:boundaries #why:The line is drawn and drawn politely. The second half opens a door she'll use, and from his side of it she now has somewhere to report to.]
    { reaction:
        - "opening": ‘Fair enough,’ she writes. You hear later that she said so to Theo, and that he asked to see the actual words. #talk:neutral
        - "hardening": That evening there are eleven lines on what he ate. He is in the kitchen while she types them. #talk:neutral
        - else: ‘Will do!’ By Tuesday there's a list. It has headings. #talk:neutral
    }
* [(To Theo, first:) “Your mum's written. I haven't answered. What would you like her to have, if anything?” #move:hand-back-choice #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:She asked about him, and he is asked before she's answered. Where the words are slow, it's also a form to fill in, from someone he has met once.]
    ~ told_him = true
    { reaction:
        - "opening": Six hours. Then: “nothing pls. but nicely” You write her four lines with nothing in them, nicely. #talk:change
        - "hardening": Nothing comes. You write his mother four lines, to say that you've asked him. On Wednesday, under your question, two ticks turn blue. #talk:neutral
        - else: “idm,” he writes, and some time after that, “just that i went” You make it last four lines. #talk:neutral
    }
* [“You see far more of him than I do. What's worrying you most, at home?” #move:open-question #fit:missed #principle:boundaries #why:She is worried and it sounds like listening. It begins a second conversation about him, with the one person he most expects you to be talking to.]
    { reaction:
        - "opening": She begins an answer, and stops. ‘Actually I think he'd hate this. Sorry. I'll ask him.’ #talk:neutral
        - "hardening": She writes four paragraphs. In the third she says he's asked who she's writing to. #talk:neutral
        - else: ‘Where do I start?’ she writes, and starts. #talk:neutral
    }
- {
    - before == "polite-yes" || before == "on-the-stairs": -> the_cancelling
    - else: -> the_file
}

=== the_file ===
Wednesday. It came at 3.40 in the morning: a recording, and no message with it. #face:away #pause:1500
{ truth:
    - "shame": Thirty seconds of a very big room. A seat folds itself up, a long way off. He has called it LT2, 4 MARCH. #evidence:big-room-march
    - "room": A landing, by the sound of the pipes. At twenty-two seconds a stair creaks, and he has cut it there. #evidence:cut-at-the-creak
    - else: Thirty seconds of a kitchen. DUNNO 15, it's called. At 3.52 he has sent it again, as DUNNO 15 NOT SAD. #evidence:not-sad
}
{before == "one-true-thing": At the door last week he left you something with words in it. This week he has left the words out.|Last week he said the heating would be off at night and that the room would be different. He has gone and listened to one.}

* [(At nine:) “{truth == "room":Twenty-two|Thirty} seconds received. I didn't talk over any of it.” #move:simple-reflection #fit:attuned #principle:silence-as-work #why:He told you what nobody talking is good for, and has sent some. It answers in his measure, by daylight, and doesn't ask it to be anything else.]
    { reaction:
        - "opening": “theres a hum that comes in at 19,” he writes straight back. “most people dont wait for it” #talk:change #face:warm
        - "hardening": “k,” he writes, and a minute later deletes it. #talk:neutral
        - else: A thumb. It might mean anything. He's awake at nine, though, which it also means. #talk:neutral
    }
* [(At 3.55, since it woke you:) “I'm here. That sounds like a hard night. Do you want to tell me what's happening?” #move:open-question #fit:missed #principle:pacing #why:It's warm and it is quick. He sent something that could wait to someone he thought was asleep; now there's a person there, in the middle of the night, wanting words.]
    { reaction:
        - "opening": “no its ok its just a room,” he writes. “go back to sleep” #talk:neutral #face:tired
        - "hardening": He's read it, and he has gone offline. #talk:neutral
        - else: “sorry. didnt think it would make a noise” #talk:neutral #face:anxious
    }
* [“Thank you for trusting me with that. I think I can hear how lonely those nights get.” #move:interpret #fit:missed #principle:overshooting #why:He left the words out on purpose, and it puts them in. It may be right about the nights, and it is what you heard, not what he said.]
    { reaction:
        - "opening": “maybe,” he writes. Then: “its mostly a room tho” #talk:neutral
        - "hardening": “its room tone,” he writes. He did explain, last Thursday, what that was. #talk:discord
        - else: “ok thanks” #talk:neutral #face:hollow
    }
* [“It came to this phone, and only I have it. I look at nine. Send whatever you like, and I'll find it in the morning.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:It says who receives what he sends, and when. That is nearly everything to someone who cuts off at a creak, and good housekeeping to anyone else.]
    { reaction:
        - "opening": {truth == "room": “only you,” he writes, with no question mark, and then the other eight seconds arrive. #talk:change #face:relief|“cool. so its like a postbox,” he writes. He seems to like a postbox. #talk:neutral}
        - "hardening": “what about backups,” he writes. #talk:discord
        - else: “ok,” he writes. It's the word he confirmed the first appointment with. #talk:neutral
    }
* [“What should I be listening for?” #move:open-question #fit:{truth == "blurred": missed|partial} #principle:question-trap #why:Interested, and on his ground. It also turns a room with nothing asked in it into a question with an answer, and he may not have one.]
    { reaction:
        - "opening": “the end,” he writes. “the bit where it doesnt stop” #talk:change #face:thoughtful
        - "hardening": “nothing. its fine. sent by accident” #talk:sustain
        - else: “dunno. whatevers there” #talk:neutral
    }
- {
    - told_mum: -> did_really_well
    - reaction == "hardening": -> if_i_dont
    - reaction == "holding" && (band == "guarded" || rupture == "open"): -> if_i_dont
    - else: -> thursday
}

=== the_cancelling ===
{ before:
    - "on-the-stairs": Wednesday, 3.40 in the morning. “think i left some fur there,” he writes. “you can bin it.” Then: “not sure about thurs” #talk:sustain #face:away
    - else: Wednesday, 3.40 in the morning. “hi! so sorry but cant do thurs after all. thanks for everything it was really helpful” #talk:sustain #face:away
}
{ truth:
    - "shame": “got loads on for uni atm,” he adds. It's the third week of August. #talk:sustain #evidence:loads-on-in-august
    - "room": “could you not tell mum its cancelled,” he adds. “she'll only ask what happened” #talk:sustain #evidence:not-tell-mum
    - else: “its not you its not anything,” he adds, and at 4.15: “thats sort of the problem” #talk:neutral #evidence:not-anything
}
At 4.31: “actually ignore this. or dont. either” #talk:neutral #pause:1500

* [“Either, then. I'll be in the room.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:He cancelled and took it back and left it open. It keeps his ‘either’ a real one: the hour is there and nobody has to have decided.]
    { reaction:
        - "opening": “might just look in,” he writes. #talk:change #face:thoughtful
        - "hardening": “you dont have to sit there,” he writes. #talk:neutral
        - else: Two blue ticks, for the rest of Wednesday. #talk:neutral
    }
* [“No problem at all, these things happen! Come if you can, and if not there's always next week.” #move:reassure #fit:missed #principle:minimising #why:Easy-going, and it takes the cancelling for a matter of diaries. He had taken it back at 4.31, and hears that it makes no odds to you.]
    { reaction:
        - "opening": “oh,” he writes. “i did say ignore it” #talk:neutral
        - "hardening": “yeah great,” he writes. “thanks!” #talk:neutral #face:hollow
        - else: “ok yeah,” he writes. “prob next week” #talk:neutral #face:hollow
    }
* [“I think I went at you a bit last week. If it's that, it's mine, and you can tell me so or not come and tell me.” #move:seek-collaboration #fit:{before == "on-the-stairs": attuned|partial} #principle:repair-own-part #why:If he left with something broken, it is the first thing to say, and it makes not coming a thing he can say as well. If he left smiling, it's a guess at what the smile was for.]
    { reaction:
        - "opening": {before == "on-the-stairs": “it was like 20% you,” he writes. Later: “30” #talk:change #face:relief|“no you were fine,” he writes, and after an hour: “you were quite fine” #talk:neutral}
        - "hardening": “no no you were great,” he writes. #talk:neutral #face:hollow
        - else: “its ok,” he writes. It isn't clear what ‘it’ is, and he lets it stand. #talk:neutral
    }
* [“A lot of people want to drop out after a first session, and the ones who come anyway are usually glad they did.” #move:persuade #fit:missed #principle:expert-trap #why:Experience offered to someone who is wavering. It tells him which people he belongs with and what he'll feel, and coming would now prove you right.]
    { reaction:
        - "opening": “is that true,” he writes, “or is it a thing you say” #talk:discord
        - "hardening": “im not dropping out,” he writes. It's the fastest thing he has ever sent. #talk:discord #face:irritated
        - else: “yeah makes sense,” he writes. “ill see” #talk:neutral #face:hollow
    }
* [“You sent a few there. If you had to keep one of them and lose the rest, which would it be?” #move:open-question #fit:partial #principle:double-sided #why:It has seen that the messages don't agree, and leaves it to him. It also asks him to settle it in writing, before breakfast.]
    { reaction:
        - "opening": “the either,” he writes. #talk:change #face:thoughtful
        - "hardening": “dont know. it was 4 in the morning” #talk:neutral
        - else: {before == "on-the-stairs": “the fur,” he writes. “keep the fur”|“the hi,” he writes. “keep the hi”} #talk:neutral
    }
- {
    - told_mum: -> did_really_well
    - reaction != "opening": -> if_i_dont
    - else: -> thursday
}

=== did_really_well ===
Wednesday night, ten to twelve. “mum says i did really well” #talk:discord #face:away #pause:1500
That's all of it. {told_limits: He was told what stays in the room before he'd let go of his bag.|It was he who asked what you put about him, afterwards.}

* [“I said that to her. I shouldn't have.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:He has set down what happened and is waiting to see what you do with it. It says that it happened and whose doing it was, and stops.]
    { reaction:
        - "opening": “ok,” he writes. And after a while, “most people say they didnt” #talk:change #face:relief
        - "hardening": “its fine,” he writes. “shes really happy about it” #talk:discord #face:hollow
        - else: “ok” #talk:neutral
    }
* [“It was only something general, to put her mind at rest. Nothing you've told me has gone anywhere, and it won't.” #move:reassure #fit:missed #principle:minimising #why:Every word is true. He isn't asking how much was told but whether, and the answer begins with ‘only’.]
    { reaction:
        - "opening": “thats how it starts tho,” he writes. #talk:discord
        - "hardening": “right” #talk:discord #face:guarded
        - else: “cool no worries” #talk:neutral #face:hollow
    }
* [“You did, though! I'd have said it to your face, only you'd gone.” #move:affirm #fit:missed #principle:affirm-effort #why:Light, and you mean it. He's telling you that something travelled, and gets the same compliment from both ends.]
    { reaction:
        - "opening": “at what,” he writes. #talk:discord
        - "hardening": He doesn't answer. The little dots come up, and stop, and come up. #talk:discord
        - else: “ha,” he writes. #talk:neutral #face:hollow
    }
* [“I did write that to her, yes. What was it like to hear it in your own kitchen?” #move:open-question #fit:partial #principle:pacing #why:It owns up in a line and goes to what it did to him. He might have liked a moment with the owning-up before the question.]
    { reaction:
        - "opening": “like getting a report,” he writes. “from somewhere id thought was the holidays” #talk:change #face:tired
        - "hardening": “wasnt the kitchen,” he writes. “was the family chat” #talk:discord
        - else: “weird,” he writes. #talk:neutral
    }
- {
    - reaction == "opening": -> late
    - reaction == "hardening" && band == "guarded": -> nobody
    - else: -> brought_up
}

=== if_i_dont ===
Thursday, ten to six. “what happens if i dont come” #talk:sustain #face:away #pause:1500
No question mark. With him there generally isn't one.

* [“I sit in a room in G for fifty minutes. Nobody gets rung.” #move:inform #fit:attuned #principle:informed-choice #why:He asked what happens, and is told: what you'll do, and that no alarm goes off anywhere. The G is his.]
    { reaction:
        - "opening": “bit sharp,” he writes. #talk:change #face:warm
        - "hardening": “thats a waste of a room” #talk:sustain
        - else: “ok good to know” #talk:neutral
    }
* [“I'd be sorry, and I think that later on you might be too. Come for ten minutes, just ten, and see how it feels.” #move:persuade #fit:missed #principle:righting-reflex #why:A small, kind foot in the door. He wanted to know what not coming costs, and now it costs your being sorry.]
    { reaction:
        - "opening": “why would you be sorry,” he writes. He'd like to know. #talk:neutral
        - "hardening": “ok. ill try,” he writes, the way one says it to a dentist's answering machine. #talk:neutral #face:hollow
        - else: “ten minutes is mostly stairs” #talk:neutral
    }
* [“This late it'd be charged, I'm afraid, and the bill goes to your parents. I'd rather you knew that before you decided.” #move:inform #fit:{truth == "room": missed|partial} #principle:boundaries #why:Honest, and a thing he has a right to know. It also answers the way an office does; and where home hears everything, it's one more thing home would hear.]
    { reaction:
        - "opening": “thats fair actually,” he writes. “thanks for saying” #talk:neutral
        - "hardening": “so they do get told” #talk:discord
        - else: “ok,” he writes. “so its cheaper to come” #talk:neutral #face:hollow
    }
* [“Has something happened today?” #move:closed-question #fit:{truth == "blurred": missed|partial} #principle:question-trap #why:Concerned and brief. If something has, it has to be got out by text in the next hour; and if it's the usual nothing, that has to be explained too.]
    { reaction:
        - "opening": “no,” he writes. “thursday happened” #talk:neutral #face:tired
        - "hardening": “no” #talk:sustain
        - else: “not really. dont know. no” #talk:sustain
    }
- {
    - reaction == "opening": -> late
    - reaction == "holding" && (band == "warming" || band == "open"): -> late
    - reaction == "holding" && rupture != "open": -> late
    - else: -> nobody
}

=== thursday ===
{
    - reaction == "opening" || band == "warming" || band == "open": -> early
    - else: -> late
}

=== early ===
Thursday, quarter past seven. You come up with your keys, and there is someone on the top stair in headphones, holding a grey fur thing out over the drop. #face:thoughtful #gaze:away #place:room #sky:dusk #clock:19:15
He puts up one finger: wait. You wait, with a key in your hand, until he has got his stairs. #ending:on-the-top-stair
-> END

=== late ===
Thursday, half past seven. Twenty-five to. You find that you've straightened the calendar. #face:away #place:room #sky:dusk #clock:19:35
At ten to eight the street door goes, and somebody takes the stairs one at a time, with stops. #ending:ten-to-eight #clock:19:50
-> END

=== brought_up ===
Thursday, half past seven exactly, and two sets of feet. One of them is doing all the talking. #face:away #place:room #sky:dusk #clock:19:30
‘Here he is!’ says his mother, on the landing. ‘Thought I'd say hello.’ Behind her there's a hood, and no face in it that you can see. #ending:brought-up
-> END

=== nobody ===
Thursday, half past seven. Half past seven and a bit. Next door's fridge cuts out, and you hear how much it had been doing. #face:away #pause:2500 #place:room #sky:dusk #clock:19:31
The chair has nobody in it. By twenty to eight you know the chair quite well. #ending:nobody-on-the-stairs #clock:19:40
-> END

// Theo Lindqvist, session 1. He says little, and what he keeps back (truth) is drawn by the program. What the
// trainee does here is remembered by name in the later parts.
INCLUDE ../contract.ink

VAR told_early = false        // said before he asked: in training, supervised, no report to his parents
VAR told_asked = false        // said when he asked
VAR lamp_on = false           // the ceiling light was put out for his head
VAR kept_tone = false         // the room was given its half minute
VAR handled_recorder = false  // asked about the recorder itself
VAR left_out = false          // he was told that he can leave things out
VAR asked_safety = false      // asked plainly about safety
VAR named_mother = false      // what he says to his mother in the car was spoken of
VAR gave_number = false       // he was given the number
VAR took_yes = false          // his yes was taken, and the sheet handed over
VAR asked_smaller = false     // something smaller was asked than how he is
VAR undone = false            // spoke of things that pile up when they are left
VAR said_sorry = false        // owned a part of what went wrong
VAR well = 0                  // how often the work opened something

-> arrival

=== arrival ===
Half past seven, the last appointment of the day. Theo comes in with his hood up and a bag in both arms. #face:guarded #pose:held #gaze:down #light:room #sky:dusk #clock:19:30 #things:knees
You ask how he is while he finds the chair. He says that he's fine, thanks.
{ truth:
    - "shame": “I've got a seminar at nine tomorrow, so I can't be that late, you know. If that's okay.” #talk:neutral #gaze:up #face:anxious #evidence:nine-oclock #tells:seminar
    - "room": He has turned round to look at the door. “Is that shut?” he says. It is. He looks again anyway. #talk:neutral #gaze:door #face:anxious #evidence:watches-the-door
    - else: He sits down, and then he says, “Sorry. How I am. I don't know, I'm still thinking what to say to that.” #talk:neutral #pause:2000 #gaze:down #evidence:still-thinking
}
“Mum said you'd have questions, so, yeah. I don't mind.” #talk:neutral #gaze:away #pause:1500
* [“Before any questions: I'm in training, and I talk to a supervisor about my work. Your parents don't hear from me what you say.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:{truth == "blurred":pacing|boundaries} #tells:supervised,limits #why:{truth == "shame":He had just said how long he can stay, and spoke of his mother only in passing.|{truth == "room":He looked twice whether the door was shut, and then said what his mother had told him.|He was still trying to answer your first question, and this puts something else in its place.}} Who hears what is owed in the first session; say it when somebody seems to wonder about it, and finish what was begun first.]
    ~ told_early = true
    { reaction:
        - "opening":
            { truth:
                - "room": His eyes come back from the door. “Not even if they ask? Because they will, they're paying and everything.” #talk:change #gaze:meet #face:thoughtful #pose:lap
                - else: “Okay,” he says. “That's good, I think. I hadn't thought about that.” #talk:neutral #gaze:meet #face:neutral
            }
        - "hardening": “Okay. Mum said you'd have to say that.” He holds the bag a bit tighter. #talk:sustain #face:guarded #gaze:down
        - else: “Okay, yeah,” he says. He nods a few times. #talk:neutral #face:neutral
    }
* [“I asked how you are and then went straight on. Is there anything you'd say to it, or not yet?” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He said that he was fine, and then how long he could stay.|{truth == "room":He said that he was fine and looked at the door, and this asks him again for what he would have to say aloud.|He said that he was still thinking about how he is.}} Going at the client's pace means coming back to a question for somebody who is still at it, and leaving it with somebody who has done with it; ask, and wait.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "blurred": He thinks about it. “Not yet,” he says. “I mean, you know, I'd say tired, but that's not really it, that's just what I say.” #talk:change #face:thoughtful #pose:lap #pause:2500
                - else: “Not really. I'm all right. I had some toast.” #talk:neutral #face:neutral #gaze:down
            }
        - "hardening": “I said fine.” He's looking at the floor. #talk:sustain #face:guarded #gaze:down
        - else: “Fine, I think,” he says. “Yeah. Fine.” #talk:neutral #face:hollow
    }
* [“We finish at twenty past eight. If you need to get off before that, it's fine.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:autonomy #why:{truth == "shame":He spoke of tomorrow morning and asked if it was all right not to be late.|{truth == "room":He asked about the door, and this answers when he may go through it.|He has not got as far as wanting to go, and this may sound as though he were taking too long.}} A choice helps when it is about something the client has raised; say the time, and leave the rest to him.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “No, twenty past is fine.” He takes one arm off the bag. “It's just I've got to be up.” #talk:change #face:relief #pose:lap
                - else: “Okay. No, I can stay, I've got nothing else.” #talk:neutral #face:neutral #gaze:meet
            }
        - "hardening": “Mum's outside till twenty past,” he says, “so I can't, really.” #talk:sustain #face:tired #gaze:window
        - else: “Okay, thanks,” he says. #talk:neutral #face:neutral
    }
* [“You came all the same, and it wasn't your idea. I did notice that.” #move:affirm #fit:{truth == "blurred": partial|missed} #principle:{truth == "blurred":affirm-effort|praise-for-compliance} #why:{truth == "shame":He asked not to be kept late and said that he doesn't mind, and this praises him for giving in.|{truth == "room":He told you what his mother had said and looked at the door, and this praises him for doing what she wanted.|He is trying to find an answer, and it is true that he came, but the trying is what there was to see.}} Praise for going along teaches somebody to go along with you as well; name an effort that was the client's own, or leave it.]
    { reaction:
        - "opening": “It's only up the stairs,” he says, and he looks a bit pleased. #talk:neutral #face:warm
        - "hardening": “I didn't really have a choice, did I?” #talk:discord #face:irritated #gaze:meet
        - else: “Yeah, no, that's okay.” He nods. #talk:neutral #face:hollow
    }
- -> radiator

=== radiator ===
The radiator is on, although it's August. He's looking at that and not at you. #gaze:away #face:silence #pose:held
“Yeah, I don't know what I'm meant to say, really. Do I just start?” #talk:sustain #pause:2000
{ truth:
    - "shame": “It's not like there's anything wrong. Uni's fine, so it's not that.” #talk:sustain #gaze:away #evidence:fine-first
    - "room": “Because Mum'll ask how it went. In the car. So I'd need to have said something.” #talk:neutral #gaze:window #evidence:in-the-car #tells:mum-asks
    - else: “I did think about it on the bus, you know, because I thought you'd ask, and I couldn't get anywhere with it.” #talk:neutral #gaze:down #evidence:tried-on-the-bus
}
He looks at you quickly, and back at the radiator. #gaze:away
* [(Say nothing for a bit, and see what he does.) #move:hold-silence #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:silence-as-work #why:{truth == "shame":He said that it isn't university before anybody had asked, and then stopped.|{truth == "room":He is thinking of what he will have to report, and is watching how you take it.|He said that he had looked for something on the bus and could not get anywhere with it.}} A silence helps somebody who is still looking, and is hard on somebody who thinks that he is being waited for; stay quiet with the one, and say something plain to the other. #stirs:His foot has started to move, and he isn't looking at the door. #strays:He has looked at the door, and then at you to see if you saw.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “It's quite loud, that,” he says about the radiator. “I quite like it.” #talk:neutral #face:thoughtful
                - "room": “You can ask me things,” he says. “I don't mind, as long as I know what for.” #talk:neutral #face:anxious #gaze:meet
                - else: He puts a hand flat on his front, and looks at it. “It's sort of here,” he says. “But it isn't a thing I could say.” #talk:change #pause:3000 #face:thoughtful #evidence:hand-on-chest
            }
        - "hardening": {silence == "short": “Sorry, did you want to say something?” he says.|“I don't know what you want me to do,” he says.} #talk:sustain #face:anxious #gaze:down
        - else: He looks at the carpet. After a while he shrugs. #face:neutral
    }
* [“If your mum asks how it went, what would be all right to tell her?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He said that it isn't university, and had not said that anyone would ask him.|{truth == "room":He said that she will ask in the car and that he needs something to have said.|It may be true that she asks, but what he spoke of was that nothing comes when he looks.}} Drawing somebody out works from what he has just brought; ask about that, in a plain sentence, and let him answer it in his own way.]
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "room": “That it was fine. That I talked.” He thinks. “Could I say you didn't say anything?” #talk:change #gaze:meet #face:thoughtful #pose:lap #evidence:can-i-say-nothing
                - else: “What, Mum? I'd just say it was fine.” #talk:neutral #face:neutral
            }
        - "hardening": “I don't know. Why, what would you say to her?” #talk:discord #face:guarded #gaze:meet
        - else: “Just that it was good,” he says. “She'd like that.” #talk:neutral #face:tired
    }
* [“There isn't a right way to do it. Start anywhere you like, and leave out whatever you like.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:{truth == "blurred":collusion|autonomy} #why:{truth == "shame":He named one thing that it is not, and you had not asked.|{truth == "room":Leave to leave things out is kind, and what he said was that he will be asked about it afterwards.|He isn't leaving anything out; he looked, and could not get anywhere.}} Letting somebody choose what to tell helps if there is something that he is choosing about; say it once and plainly, and do not take a lack of words for a secret.]
    ~ left_out = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Anything I like,” he says. He lets go of one strap. “Okay. I can do that.” #talk:change #face:relief #pose:lap
                - "room": “And then you'd leave it out as well?” #talk:neutral #gaze:meet #face:anxious
                - else: “I'm not leaving stuff out, though.” He says it quite gently. #talk:neutral #face:tired
            }
        - "hardening": “There's nothing I'm leaving out.” #talk:sustain #face:guarded #gaze:away
        - else: “Okay,” he says, and he doesn't start. #talk:neutral #face:neutral
    }
* [“Your mum wrote headaches on the form, and being up at night. We could start with either of those.” #move:inform #fit:{truth == "shame": partial|missed} #principle:{truth == "room":boundaries|premature-focus} #why:{truth == "shame":He doesn't know how to start, and this offers two things that are safely away from what he named.|{truth == "room":He said that she will ask him, and this tells him that she has already told you.|He tried to find what it is, and this gives him somebody else's words for it.}} A focus taken from a form is not yet the client's own; ask for his, or say back what he has just said.]
    { reaction:
        - "opening": “She put both?” he says. “The headaches, then, I suppose.” #talk:neutral #face:neutral
        - "hardening": “What else did she put?” #talk:discord #face:guarded #gaze:meet
        - else: “Yeah, that's what it is. Headaches,” he says. #talk:hollow #face:hollow
    }
- -> headache

=== headache ===
He puts the heel of one hand against his eye, on the side where the ceiling light is. #pose:held #face:tired #gaze:down
“Sorry. I get these headaches. It's okay, it'll go.” #talk:neutral #tells:headaches
{ truth:
    - "shame": “I've had it since March, on and off.” He looks up. “I mean about then. I don't know when exactly.” #talk:neutral #gaze:away #face:anxious #evidence:since-march #tells:march
    - "room": “Do you have to write that down?” He has seen the pad on the table. #talk:neutral #gaze:meet #face:anxious #evidence:write-that-down
    - else: “It's not really a headache. It's more sort of all of it, I don't know, the head and the rest.” #talk:neutral #gaze:down #face:thoughtful #evidence:whole-head
}
* [“Shall I turn the big light off? The lamp's enough for me.” #move:seek-collaboration #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:permission #why:{truth == "shame":He has his hand against the light, and he has just said more about when than he meant to.|{truth == "room":He asked whether it has to be written down, and this answers something else.|He has his hand against the light, but he said that it isn't really the head.}} Asking leave for something small shows that he has a say in the room; ask it where his body asks for it, and answer first what he asked in words.]
    ~ lamp_on = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": The light goes off and he takes the hand down. “That's better, thanks,” he says. “You can see less as well.” #talk:change #light:lamp #face:relief #pose:lap
                - "room": The light goes off. “Thanks. So do you, though? Have to write it?” #talk:neutral #light:lamp #gaze:meet
                - else: The light goes off. “Thanks,” he says. “It's a bit better, you know. It wasn't really the light.” #talk:neutral #light:lamp #face:tired
            }
        - "hardening": The light goes off. “You didn't have to,” he says. He doesn't know where to look. #talk:sustain #light:lamp #face:anxious
        - else: The light goes off. “Thanks,” he says, and the hand comes down. #talk:neutral #light:lamp #pose:lap
    }
* [“I write a few lines afterwards, for me and my supervisor, without your name. Headaches can stay out of it if you like.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:informed-choice #tells:supervised #why:{truth == "shame":He did not ask what you write, though it may set him at ease to know.|{truth == "room":He saw the pad and asked if it is written down.|He was trying to say what it is, and this speaks about your notes.}} A question about who reads what is answered with what is so, exactly; say it, the limits as well, and leave it at that.]
    ~ told_early = true
    { reaction:
        - "opening":
            { truth:
                - "room": “Without my name.” He looks at the pad. “And, you know, my parents couldn't ask for it?” “No,” you say. He breathes out. #talk:change #face:relief #pose:lap #tells:limits
                - else: “Okay. No, you can put that,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “So there's two of you.” He looks at the pad, and not at you. #talk:discord #face:guarded
        - else: “Yeah, okay,” he says. “Good to know.” #talk:neutral #face:neutral
    }
* [“Do you get it anywhere else, besides the head?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He had given a month and taken it back, and this goes further into something that he called a headache.|{truth == "room":He asked you something, and it is a reasonable question about something else.|He said that it's more all of it, the head and the rest.}} For somebody who has no word a place in the body is a smaller thing to find; ask for that and not for a feeling, when he has begun on it himself.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Not really,” he says. “It's just a headache.” He rubs the eye. #talk:sustain #face:tired
                - "room": “I don't think so. Does that matter, for the form?” #talk:neutral #face:anxious
                - else: “Here, a bit.” It's his chest. “It's more a sort of fog, I think. Like when you can't hear properly.” #talk:change #face:thoughtful #pose:lap #evidence:fog
            }
        - "hardening": “No, it's a headache.” #talk:sustain #face:guarded
        - else: “I don't know,” he says. He moves his shoulders. “All over?” #talk:neutral #face:tired
    }
* [“You've had your eyes tested twice and seen the GP. Did it help, to know it's nothing serious?” #move:closed-question #fit:{truth == "blurred": missed|partial} #principle:premature-focus #why:{truth == "shame":He had told you since when, and this stays with the doctors, where it is safe.|{truth == "room":He asked about your notes, and this shows him that you have read somebody else's.|He said that it isn't really a headache, and this asks about the headache.}} A focus on what is known already leaves out what was just said; take up the last thing he told you.]
    { reaction:
        - "opening": “It did a bit,” he says. “They shone a light in it, which made it worse.” #talk:neutral #face:tired #gaze:meet
        - "hardening": “Mum made me go to those,” he says. #talk:sustain #face:irritated
        - else: “Yeah. It's all fine.” He nods. #talk:neutral #face:hollow
    }
- -> the_fall

=== the_fall ===
The bag slips, and something heavy falls out of it and under the chair. He is on the floor after it before you have moved. #pose:forward #face:anxious #things:beside
It's a sound recorder, about as big as a sandwich, with a grey furry cover. He turns it over and looks at every side. #pose:lap #gaze:down
{ truth:
    - "shame": The screen has come on. The last recording on it is from 11 March. He turns the screen down on his knee. #face:guarded #evidence:date-of-the-last #tells:march-recording
    - "room": “It wasn't on,” he says. “I wasn't recording this, I wouldn't do that.” He shows you. “And it was my own money, but you don't need to tell them it fell.” #talk:neutral #gaze:meet #face:anxious #evidence:need-not-tell
    - else: The screen has come on with a list of numbers and no names. “I don't know what to call them,” he says, “so I don't.” #talk:neutral #gaze:down #evidence:not-sure-what-to-call
}
“I record rooms and stuff, with nobody in them, you know. It's not really a big thing.” #talk:neutral #evidence:empty-rooms #tells:recorder
* [“Does it still work?” #move:closed-question #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:evocation #why:{truth == "shame":He went to the floor for it at once, and then turned the screen away.|{truth == "room":He said twice that it wasn't recording and that his parents need not know, and this passes over both.|It's what he minds about, and he had just said something more about the names.}} A plain question about what somebody cares for asks nothing else of him; put it where he is at home, and hear first what he is worried by.]
    ~ handled_recorder = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He presses something and listens with one ear. “Yeah, it's fine.” He holds it so you can see the microphones. “They're the bit that breaks.” #talk:change #face:warm #pose:open
                - else: He presses something. “Yeah. It's all right, it's quite tough.” #talk:neutral #face:relief
            }
        - "hardening": “I think so.” He turns round, so that you can't see him try. #talk:neutral #face:guarded
        - else: “Yeah,” he says after trying it. “It's fine.” #talk:neutral #face:neutral
    }
* [“I won't be telling them anything about it, or about the rest. You're an adult and it's up to you.” #move:inform #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:boundaries #tells:limits #why:{truth == "shame":He turned the screen away from you, and nobody had spoken of telling anyone.|{truth == "room":He asked that his parents shouldn't hear that it fell, which is a small thing to be afraid of.|Nothing he said was about who hears it, though it does no harm to know.}} A clear limit answers a worry about who hears things; say exactly what you will not pass on when that is what he has asked.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “Telling who?” he says. He keeps the screen where it is. #talk:neutral #face:anxious
                - "room": “Not even that I came?” he says. “They know you came,” you say. “Not what you say.” He sits back in the chair properly. #talk:change #face:relief #pose:open
                - else: “Okay,” he says. “I don't think they'd mind, it's only rooms.” #talk:neutral #face:neutral
            }
        - "hardening": “People always say that,” he says, quite politely. #talk:sustain #face:guarded
        - else: “Okay. Thanks.” He wipes some carpet off the cover. #talk:neutral #face:neutral
    }
* [“If you did have to call this last one something, what would come nearest?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":The last one is what he has just turned face down, and this asks for its name.|{truth == "room":It's a friendly question, and it isn't what he was worried about.|He said that he doesn't know what to call them, so he doesn't.}} Looking for a word goes better on something outside oneself and with leave to be only near; ask it of somebody who is looking, and not of somebody who is hiding it.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “It's got a date,” he says. “I just use the date.” #talk:sustain #face:guarded #gaze:down
                - "room": “Kitchen,” he says. “It's just our kitchen.” #talk:neutral #face:neutral
                - else: He takes a long time. “Not cold,” he says. “I don't know why. It's the stairs at my gran's.” #talk:change #pause:3500 #face:thoughtful
            }
        - "hardening": “I don't call them anything.” #talk:sustain #face:tired
        - else: “I don't really know. A number's fine,” he says. #talk:neutral #gaze:down
    }
* [“So it's somewhere to go where nobody wants anything from you.” #move:complex-reflection #fit:{truth == "shame": partial|missed} #principle:overshooting #why:{truth == "shame":Perhaps it is, and he has only shown you the machine.|{truth == "room":He was telling you that it wasn't switched on, and this tells him what he goes there for.|He doesn't know what to call them, and this gives him a reason that is yours.}} A reflection that says more than the client did has to be carried by his own words; say back what he showed you, and leave the reason to him.]
    { reaction:
        - "opening": “It's just quiet,” he says. “It's nice, if you've been with people.” #talk:neutral #face:thoughtful
        - "hardening": “It's just for the course,” he says, and it goes back in the bag. #talk:sustain #face:guarded #things:knees #pose:held
        - else: “Yeah, I suppose,” he says. #talk:neutral #face:hollow
    }
- -> quiet_room

=== quiet_room ===
He has sat back down, and he's looking round at the ceiling and the walls. #gaze:up #pose:lap #things:beside
“You normally get half a minute of nobody talking, and that's called room tone, and then you've got it if there's a gap to fill.” #talk:change #face:thoughtful #tells:room-tone
{ truth:
    - "shame": “I've done loads of places. I haven't done any for a bit, because you've got to actually be there, you know.” #talk:sustain #gaze:down
    - "room": “You can hear next door's fridge in here. So I suppose they can hear us, a bit.” #talk:neutral #gaze:away #face:anxious
    - else: “I could do this one, if you want, you know. I can't really say what's good about it, it's just easier than talking.” #talk:neutral #gaze:meet
}
He's holding the recorder in both hands and he hasn't switched it on. #gaze:down
* [(Nod at the recorder, and keep quiet for the half minute.) #move:hold-silence #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:silence-as-work #why:{truth == "shame":He said that he hasn't done any for a bit, and a quiet half minute lets that go by kindly.|{truth == "room":He has just worked out that somebody next door can hear you, and silence makes him listen for it.|He offered it himself and said that it's easier than talking.}} Silence is work when it is something the two of you do; keep it where it was offered, and say something first where it would be listened to. #stirs:He has shut his eyes. The fridge stops, and you both hear it stop. #strays:He has switched the recorder off and is holding it, waiting for you.]
    ~ kept_tone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “That's a good one,” he says. “Nobody coughed.” He looks easier. #talk:change #face:warm
                - "room": “You can hear a telly,” he says very quietly. “So it's not that thick.” #talk:neutral #face:anxious
                - else: “That's the first time it's been quiet and I didn't have to do anything,” he says. He seems surprised. #talk:change #face:relief #pose:open #pause:2500
            }
        - "hardening": {silence == "short": “It's got to be half a minute, really,” he says. He puts it away.|“Sorry, was I meant to say when to stop?”} #talk:sustain #face:anxious
        - else: He does the half minute. “Thanks,” he says, and saves it. #talk:neutral #face:neutral
    }
* [“I've never heard talking from next door. Shall we try the chairs on this side, though?” #move:seek-collaboration #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:informed-choice #why:{truth == "shame":He spoke of places that he has to be in, and this answers a worry that he hasn't named.|{truth == "room":He said that they can perhaps hear you, and he lowered his voice to say it.|He offered you something that is easier than talking, and this moves the furniture.}} A fact about the room and a change that he can try are worth more than a promise; give both, where being heard is what he has spoken of.]
    { reaction:
        - "opening":
            { truth:
                - "room": You both move over. He listens. “Yeah, that's better,” he says in his ordinary voice. “Most people would've just said don't worry.” #talk:change #face:relief #pose:open
                - else: “No, it's okay here,” he says. “I only meant you can hear it.” #talk:neutral #face:neutral
            }
        - "hardening": “We don't have to move because of me.” #talk:sustain #face:anxious #gaze:down
        - else: “Okay, if you like.” He moves his bag and then the chair. #talk:neutral #face:neutral
    }
* [“How does it work, then? Does it pick up more than we do?” #move:closed-question #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:evocation #why:{truth == "shame":He said that you have to be in the places and he hasn't been, and the machine is what he can still talk about.|{truth == "room":It's his subject and it is kind, and he has just noticed that people next door may hear.|He said that he can't say what's good about it, and this asks him to explain.}} Staying with what somebody can talk about lets him decide how near to come; ask about the thing itself, unless he has just offered to show it or spoken of something else.]
    ~ handled_recorder = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “It hears everything the same,” he says, “and you don't, you sort of choose. So you find out what was there.” He talks about it for some time. #talk:change #face:warm #pose:open
                - else: “It just hears it all, I think. I've only read half of the manual.” #talk:neutral #face:neutral
            }
        - "hardening": “It's only a recorder.” #talk:sustain #face:guarded
        - else: “A bit more,” he says. “You get the fridge.” #talk:neutral #face:neutral
    }
* [“You talk more easily about this. Is it being with people that's hard?” #move:interpret #fit:missed #principle:{truth == "blurred":labelling|expert-trap} #why:{truth == "shame":He had just said why he hasn't recorded for a bit, and this explains him by something else.|{truth == "room":He did say that people may hear, and this comes near it and makes it his difficulty and not the wall's.|He said that he can't really say, and is told that he can.}} An explanation given early makes you the one who knows; offer it as a question later on, when he has brought more.]
    { reaction:
        - "opening": “Maybe,” he says. “I don't mind people, you know. It's just you've got to say stuff.” #talk:neutral #face:thoughtful
        - "hardening": “I wasn't really talking about people.” #talk:discord #face:irritated #pose:held
        - else: “Yeah, maybe it is,” he says. “That makes sense.” #talk:hollow #face:hollow
    }
- -> the_phone

=== the_phone ===
His phone goes in his pocket. He takes it out, and you can both see that it says MUM. He doesn't answer it. #gaze:down #face:anxious #pose:held
{ truth:
    - "shame": Under her name there's the sign for e-mail, with 214 beside it. He turns the phone over on his knee. #face:guarded #evidence:looks-at-phone #tells:unread
    - "room": “Did she say anything about me?” he asks. “When she booked it?” He has dropped his voice. #talk:neutral #gaze:meet #evidence:asks-who-said
    - else: He has put it away, face down on the chair. “I don't know why I don't answer it. I just look at it and then it stops,” he says. #talk:neutral #evidence:looks-at-phone
}
“Sorry,” he says. “She only wants to know if I'm done.” #talk:neutral #gaze:away
* [“You leave one of those for a day, and then it's harder to answer. I think it's like that for most people.” #move:normalise #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:{truth == "shame":double-sided|{truth == "room":minimising|labelling}} #why:{truth == "shame":He let it ring and turned over a number that had been left to grow.|{truth == "room":It may be so, and what he asked was whether she had spoken to you about him.|He said that he doesn't know why he doesn't, and this tells him why.}} Calling something ordinary helps when it is the thing he is ashamed of; say it in general and don't ask about his, and answer a plain question before it.]
    ~ undone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says at once. “And then it's a week, and you'd have to say why.” He rubs his eye. “That's quite a lot of people, do you think? That do that?” #talk:change #face:tired #gaze:meet #pause:2000
                - else: “I suppose,” he says. “It's only Mum, though. I see her all the time.” #talk:neutral #face:neutral
            }
        - "hardening": “It's only Mum.” He looks to see what you saw. #talk:sustain #face:guarded #gaze:meet
        - else: “Yeah, I suppose it is,” he says. #talk:neutral #face:tired
    }
* [“She filled in the form and that's all. I haven't spoken to her and I'd tell you if I did.” #move:reassure #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:informed-choice #tells:limits #why:{truth == "shame":He didn't ask what she had said, though it does no harm that he knows.|{truth == "room":He asked if she had said anything about him.|He was wondering about himself, and this is about her.}} Comfort that is a fact is worth giving to somebody who has asked for it; give the fact, with what you will do, and no more.]
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "room": “You'd tell me,” he says. He puts the phone in the bag and does the zip up. “Okay. Thanks.” #talk:change #face:relief #pose:lap #gaze:meet
                - else: “Yeah, okay,” he says. “She's all right, you know. She's just worried.” #talk:neutral #face:neutral
            }
        - "hardening": “She'll have put a lot on the form.” #talk:sustain #face:tired #gaze:window
        - else: “Okay, yeah,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“You look at it and then it stops. Is it like that with other things as well, that you see it and nothing comes?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:immediacy #why:{truth == "shame":He has just turned the phone over so that neither of you looks at it.|{truth == "room":It asks about him, and he had asked you about her.|He said that he looks at it and doesn't know why he doesn't answer.}} Keeping to what happened in the room just now gives somebody something to look at; ask about it while it is fresh, and not where it is being hidden.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “No,” he says. “It's just my phone.” #talk:sustain #face:guarded
                - "room": “Not really. I'd just like to know what she said,” he says. #talk:neutral #face:anxious
                - else: “Yeah,” he says. “A lot of things. Somebody says something and I think, I'll know in a minute, and then they've gone.” #talk:change #face:thoughtful #gaze:meet #pause:2500
            }
        - "hardening": “What other things?” #talk:sustain #face:guarded
        - else: “I don't know. Maybe,” he says. #talk:neutral #gaze:down
    }
* [“You could text her that you're all right and then it's off your mind. I don't mind waiting.” #move:persuade #fit:{truth == "room": missed|partial} #principle:righting-reflex #why:{truth == "shame":He said sorry for the phone, and it would stop it ringing.|{truth == "room":He is afraid of what goes from this room to her, and this sends her something out of it.|He said that he doesn't know why he doesn't answer, and it would at least be done.}} Advice that nobody asked for puts right what is not yet understood; leave the phone to him, and ask what it is like when it rings.]
    { reaction:
        - "opening": “Yeah, it's okay,” he says. “She'll only ring to ask what I mean.” #talk:neutral #face:tired
        - "hardening": He types something and sends it, and shows you. “There.” #talk:discord #face:hollow
        - else: “Yeah, okay, I'll do that.” He types two words and sends them. #talk:hollow #face:hollow #gaze:down
    }
- {
    - band == "guarded" || rupture == "open": -> the_clock
    - reaction == "opening" || band == "warming" || band == "open": -> the_kitchen
    - else: -> the_question
}

=== the_clock ===
He has looked at the clock, and he looks as though he was working something out. #gaze:up #face:tired #pose:crossed
“How long have we got?” #talk:sustain
{ truth:
    - "shame": “It's not that I want to go, it's just, I've got a lot on tomorrow and I should be in bed by ten, really.” #talk:sustain #gaze:away #evidence:in-bed-by-ten
    - "room": “She's put headaches and being up all night, and I think that's right, that's the main things.” #talk:sustain #gaze:away #evidence:mums-words
    - else: “I'm not being funny or anything. There's not a thing I'm not telling you, I don't think.” #talk:sustain #gaze:down #face:tired
}
He pulls at the string of his hood. #gaze:down
* [“Twenty-five minutes. You can go when you like, and I wouldn't put that down as anything.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:autonomy #why:{truth == "shame":He asked how long, and gave a reason why he might have to go.|{truth == "room":He asked how long, and then gave you his mother's list.|He asked how long, and then said that there is nothing he isn't telling you.}} A plain answer and a way out make staying his own doing; say both, and then hear what else he said.]
    { reaction:
        - "opening": He looks at the door. “I'll do the twenty-five,” he says. #talk:change #face:thoughtful #pose:lap
        - "hardening": “Mum would ask why,” he says. #talk:sustain #face:tired #gaze:window
        - else: “No, it's okay,” he says. “I was only asking.” #talk:neutral #face:neutral
    }
* [“If it was you who'd filled in the form, what would you have put?” #move:open-question #fit:{truth == "room": attuned|missed} #principle:autonomy #why:{truth == "shame":He spoke of tomorrow and of being in bed, and not of the form.|{truth == "room":He gave you what she put on the form, in the order in which she put it.|He said that he isn't holding anything back, and this sounds as though he were.}} Saying that the words are somebody else's helps where they are, and leads to his own; ask for those, and leave it where he spoke for himself.]
    { reaction:
        - "opening":
            { truth:
                - "room": It takes him some time. “The last one's not right,” he says. “I speak to them. I just don't say anything.” #talk:change #face:thoughtful #gaze:meet #pause:2500
                - else: “I didn't see the form,” he says. “What words?” #talk:neutral #face:anxious
            }
        - "hardening": “They're the right words, though.” #talk:discord #face:irritated
        - else: “Headaches, I suppose,” he says. #talk:neutral #face:tired
    }
* [“Some people only know what it was when it's over. That's all right in here.” #move:normalise #fit:{truth == "blurred": attuned|missed} #principle:evocation #why:{truth == "shame":He gave you a reason to stop early, and this answers something he hasn't said.|{truth == "room":He repeated what is on the form, and this answers something he hasn't said.|He said that there isn't a thing that he's not telling you, and he seemed to mean it.}} Believing what somebody says about himself is the ground for the next thing; say it where he has said it, with what may be true for him.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Do they?” He has put the hood back a bit. “When it's over. How long over?” #talk:change #face:thoughtful #gaze:meet #wear:off
                - else: “Okay,” he says. He seems not to know what you mean. #talk:neutral #face:neutral
            }
        - "hardening": “I didn't say anything was.” #talk:sustain #face:guarded
        - else: “Maybe,” he says. #talk:neutral #face:tired
    }
* [“Don't worry about the time. There's no rush, and we can just sit here for a bit.” #move:reassure #fit:{truth == "blurred": partial|missed} #principle:{truth == "blurred":pacing|minimising} #why:{truth == "shame":He asked how long there is, because he would like it to be less.|{truth == "room":He asked a question with a number for an answer.|He has said that there isn't a thing he's holding back, and it may take time, but he asked how long.}} Comfort in place of an answer makes the question smaller; give the number first.]
    { reaction:
        - "opening": “Okay. So is it about twenty minutes, or?” #talk:neutral #face:tired #gaze:meet
        - "hardening": “I only asked how long it was.” #talk:discord #face:irritated
        - else: “Okay, yeah, I'll try,” he says. #talk:hollow #face:hollow
    }
- -> hollow_yes

=== the_question ===
He has been quiet for a while, and then he asks you something. #gaze:meet #face:neutral
“Do people normally know what to say, when they come here?” #talk:neutral
{ truth:
    - "shame": “Because everyone I know just, like, gets on with it. They turn up and they do it.” #talk:sustain #gaze:down #face:tired #evidence:everyone-turns-up
    - "room": “Because Mum said they'd all been really nice about it at work, and I didn't know she'd told them at work.” #talk:neutral #gaze:away #face:anxious #evidence:told-at-work
    - else: “Because, you know, you ask and there's a sort of gap, and I can hear it being a gap, and I think, that's ages now.” #talk:neutral #gaze:down #face:anxious
}
“I just wondered,” he says. #talk:neutral
* [“A lot of them don't. The ones who do have often practised it.” #move:inform #fit:{truth == "blurred": attuned|partial} #principle:informed-choice #why:{truth == "shame":He asked you something and it is answered, and he went on to compare himself with everyone he knows.|{truth == "room":He asked you something and it is answered, and then he told you who has heard about this.|He asked if people know what to say, and what he minds is the gap before he does.}} A direct question is owed an answer; give it in a sentence, and then take up what he added to it.]
    { reaction:
        - "opening": “Okay. That's good,” he says. “I thought it was just me.” #talk:change #face:relief #pose:lap
        - "hardening": “I haven't practised anything,” he says. #talk:sustain #face:tired
        - else: “Right,” he says. “Okay.” #talk:neutral #face:neutral
    }
* [“Who knows that you come here is your business, and it's not for anyone else to tell.” #move:inform #fit:{truth == "room": attuned|missed} #principle:autonomy #why:{truth == "shame":He didn't say that anybody had told anything; he spoke of people who turn up.|{truth == "room":He had only found out afterwards that she had spoken about it at work.|He didn't say that anybody had told anything; he spoke of the gap when he is asked.}} Saying whose business it is belongs to autonomy; say it where somebody has passed it on.]
    { reaction:
        - "opening":
            { truth:
                - "room": “She meant it nicely,” he says, and then, “Yeah. I'd have liked to be asked.” #talk:change #face:tired #gaze:meet #pause:2000
                - else: “I don't mind who knows,” he says. #talk:neutral #face:anxious
            }
        - "hardening": “She's allowed to talk to people,” he says. #talk:discord #face:irritated
        - else: “It's okay. They were nice,” he says. #talk:neutral #face:hollow
    }
* [“Turning up gets harder once you've missed a few. I think that's so for most people.” #move:normalise #fit:{truth == "shame": attuned|missed} #principle:double-sided #why:{truth == "shame":He said that everyone he knows turns up and gets on with it.|{truth == "room":He spoke of what has been passed on, and this answers something he has not said.|He spoke of the gap after a question, and this answers something he has not said.}} Saying both sides of it, that people want to and that it gets harder, makes it possible to have missed something; say it in general, and only where he has come near.]
    ~ undone = true
    { reaction:
        - "opening":
            { truth:
                - "shame": He looks at you for quite a long time. “Most people?” he says. “Okay.” He has let go of the string of his hood. #talk:change #face:relief #gaze:meet #pause:2500
                - else: “I come to things mostly,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I haven't missed anything,” he says. #talk:sustain #face:guarded #gaze:meet
        - else: “Yeah, I bet,” he says. #talk:neutral #face:neutral
    }
* [“What would you ask yourself, if you sat here?” #move:open-question #fit:{truth == "shame": partial|missed} #principle:question-trap #why:{truth == "shame":He asked you something, and it might let him say it another way round.|{truth == "room":He asked you something, because he had been spoken about.|He has just said that there is a gap whenever he is asked, and this makes another one.}} A question in return for a question leaves the first one unanswered; answer it, and then ask something small.]
    { reaction:
        - "opening": “I'd ask if he wants to be here,” he says. “And then I'd let him go.” #talk:neutral #face:thoughtful
        - "hardening": “I don't know. You're the one who does it.” #talk:discord #face:irritated
        - else: “Yeah, I don't know,” he says. #talk:neutral #gaze:down
    }
- -> hollow_yes

=== the_kitchen ===
He puts one ear of the headphones to his ear, and takes it off again. #face:thoughtful #pose:open #gaze:down
“There's one of our kitchen that I play quite a lot. It's just the fridge and the clock and that.” #talk:change
{ truth:
    - "shame": “It's like two in the afternoon and nobody's in. I'm not normally in then, I mean, obviously. That was just once.” #talk:sustain #gaze:away #face:anxious
    - "room": “You can hear the front room through the wall if you turn it up. You can hear all of it in our house.” #talk:neutral #gaze:window #face:tired #tells:heard-at-home
    - else: “I put it on when it's, I don't know what it is. When I'm like that. And then I'm not.” #talk:change #gaze:down
}
He's turning it round in his hands. #gaze:down
* [“What do you hear, at home, when you're in your room?” #move:open-question #fit:{truth == "room": attuned|missed} #principle:evocation #why:{truth == "shame":He spoke of an afternoon, and took it back; nothing he said was about hearing people.|{truth == "room":He said that you can hear everything through the walls there.|He spoke of when he plays it, and this asks about the house.}} An open question draws somebody out when it takes the last thing he told you; use his own words for it, and leave the length of the answer to him.]
    { reaction:
        - "opening":
            { truth:
                - "room": “You get used to knowing where they are,” he says. “So then I put the headphones on, because they can hear me as well.” #talk:change #face:tired #gaze:meet #pause:2500
                - else: “It's all right,” he says. “It's quiet in the day.” #talk:neutral #face:neutral
            }
        - "hardening": “It's just a normal house,” he says. #talk:sustain #face:guarded
        - else: “It's okay. You turn it up,” he says. #talk:neutral #face:tired
    }
* [“It does something for you that talking doesn't. You don't need to know what yet.” #move:complex-reflection #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":It is likely, and it passes quietly over the afternoon that he took back.|{truth == "room":He told you about the walls, and this is about what the recording does.|He said that he puts it on when he is like that, and then he isn't any more.}} Saying what is there without asking for its name leaves the name time; do it where he has got as far as he can, and go slowly.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Yeah.” He puts his hand over the recorder. “People say, what's it for, and, you know, I always think, I'll tell you when I find out.” #talk:change #face:warm #pose:open
                - else: “I suppose it does,” he says. “It's only a fridge.” #talk:neutral #face:neutral
            }
        - "hardening": “It's not really a big thing.” #talk:sustain #face:guarded
        - else: “Maybe, yeah,” he says. #talk:neutral #face:thoughtful
    }
* [“That's a good time for it, when there's nobody in.” #move:simple-reflection #fit:{truth == "shame": attuned|partial} #principle:undershooting #why:{truth == "shame":He told you the hour, was frightened by it, and had not been asked.|{truth == "room":It's true of his kitchen and leaves out the walls.|It's true of his kitchen and leaves out what he plays it for.}} Saying less than the client did can be right where he has said more than he wanted; take the part that is easy to hear, and let the rest go by.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says. He waits, and you don't ask anything. “Yeah, it is,” #talk:change #face:relief #pause:3000
                - else: “I think it was the fridge I liked,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I said it was only once.” #talk:discord #face:guarded
        - else: “Yeah,” he says. “It was quiet.” #talk:neutral #face:neutral
    }
* [“Have you ever played it to somebody at home?” #move:closed-question #fit:{truth == "room": missed|partial} #principle:righting-reflex #why:{truth == "shame":They would learn when it was recorded, and that is what he took back, but he can say no to it.|{truth == "room":They hear everything already, and this would give them the last thing that is his.|He might have, but what he plays it for is still to be found out.}} Wanting to put it right with the family is kind and comes too soon; stay with the recording and with him.]
    { reaction:
        - "opening": “They'd ask what it was for,” he says. #talk:sustain #face:tired
        - "hardening": “Please don't say anything to them about it,” he says. #talk:discord #face:anxious #gaze:meet
        - else: “I could do that, yeah.” He puts the headphones round his neck. #talk:hollow #face:hollow
    }
- -> hollow_yes

=== hollow_yes ===
“Yeah, no, that makes sense,” he says, although nothing has been said for a while. #talk:hollow #face:hollow #gaze:meet #pause:2500
“Mum said there's a breathing thing you give people, on a sheet. I could do that. I'd do it every day.” #talk:hollow #face:hollow #evidence:agrees-first
{ truth:
    - "shame": “I'm quite good at doing stuff when it's on a sheet. When somebody's going to look at it.” #talk:neutral #gaze:down
    - "room": “And then I'd have something for the car.” He says that a bit faster. #talk:neutral #gaze:window
    - else: “I mean I don't know if it'd do anything. I don't know what it's meant to do. But I'd do it.” #talk:neutral #gaze:down #face:tired
}
He's nodding, and his hands have gone up his sleeves. #pose:crossed
* [“I've got one here, and it's no trouble. Take it, do it or don't, and we don't have to look at it next week.” #move:inform #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:{truth == "room":praise-for-compliance|informed-choice} #why:{truth == "shame":He said that he is good at what is on a sheet when somebody looks at it, and he's nodding before anything was said.|{truth == "room":He said that he would have something for the car, and that is a use for a sheet.|He doesn't know what it's meant to do, and this gives it to him without saying.}} What somebody agrees to at once is worth little until you know what he wants it for; give it where he has told you, and ask where he hasn't.]
    ~ took_yes = true
    { reaction:
        - "opening":
            { truth:
                - "room": “Can I leave it on the dashboard?” he says. It's the first time he has smiled. “Then she'll read that.” #talk:change #face:warm #pose:lap
                - else: “Okay, great,” he says. He folds it into four. “I'll do it every day.” #talk:hollow #face:hollow
            }
        - "hardening": “Could you just send it?” #talk:sustain #face:hollow #gaze:door
        - else: “Yeah, thanks, that's really good,” he says. He puts it in the bag. #talk:hollow #face:hollow
    }
* [“You said yes before I'd offered anything. What would you want to be different, if it was only up to you?” #move:confront #fit:{truth == "shame": attuned|missed} #principle:evocation #why:{truth == "shame":He agreed to something that nobody had offered, and said that he's good at it when somebody looks.|{truth == "room":He had told you what the sheet would be for, and this asks him for something that he might be heard saying.|He said that he doesn't know what it would do, and this asks for the answer that he doesn't have.}} Saying that a yes came quickly is fair when it's said kindly and a real question follows; ask for what he wants where he may have it ready.]
    { reaction:
        - "opening":
            { truth:
                - "shame": He stops nodding. It takes him a while. “Mornings,” he says. “I'd not have mornings. I'd just start at about two.” #talk:change #face:tired #gaze:meet #pose:lap #evidence:mornings
                - else: “I don't know,” he says. “I'd like it to be easier, I suppose. I don't know what, though.” #talk:sustain #face:tired
            }
        - "hardening": “I was only trying to be helpful,” he says. #talk:discord #face:irritated #pose:crossed
        - else: “Sorry,” he says. “What were you going to offer?” #talk:neutral #face:anxious
    }
* [“It's meant to slow you down for a few minutes. It doesn't find anything out. I'd leave it for now.” #move:persuade #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:informed-choice #why:{truth == "shame":He wanted something that he can do well, and this takes it away and gives him nothing for it.|{truth == "room":He wanted it for the car, and this answers what it does and leaves him without it.|He said that he doesn't know what it is meant to do, and wasn't sure that it would do anything.}} Plain advice is wanted where somebody has said that he doesn't know; give the reason with it, and ask what he thinks of that.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Okay,” he says, and his hands come out. “I thought it was meant to find it. I'd have done it for weeks.” #talk:change #face:relief #pose:lap
                - else: “Okay. It's just Mum'll ask if I got it,” he says. #talk:neutral #face:anxious
            }
        - "hardening": “Mum read about it,” he says. “She's going to ask.” #talk:sustain #face:tired
        - else: “Yeah, okay. Whatever you think,” he says. #talk:hollow #face:hollow
    }
* [“Every day is a lot. Shall we say three times a week, and you tell me how it went?” #move:seek-collaboration #fit:missed #principle:praise-for-compliance #why:{truth == "shame":He said yes before anything was offered, and his hands had gone up his sleeves.|{truth == "room":He said yes before anything was offered, and told you that it's for the car.|He said yes before anything was offered, and that he doesn't know what it's for.}} To make an agreement of a yes that cost nothing asks for more of them; leave the yes alone, and ask what he would use it for.]
    { reaction:
        - "opening": “Three,” he says. He looks a bit lost. #talk:neutral #face:hollow
        - "hardening": “Right,” he says. “So is that it for today?” #talk:sustain #face:hollow #gaze:door
        - else: “Yeah, definitely. I'll do it every day,” he says. #talk:hollow #face:hollow
    }
- -> night

=== night ===
It's getting dark outside. He has his sleeve over one hand and pulls at it. #gaze:window #sky:night #face:tired #pose:lap
“I'm up at night anyway, mostly. It isn't that I can't sleep, I just don't go.” #talk:neutral
{ truth:
    - "shame": “Nobody asks what you're meant to be doing, at night. And then it's morning and it's all still there and I think, what's the point.” #talk:safety #gaze:down
    - "room": “It's the only time when they're both asleep. And I lie there and think I'd like to be somewhere else completely.” #talk:safety #gaze:away
    - else: “It's sort of blank. I sit there, and, you know, I don't want anything, I don't even want it to stop.” #talk:safety #gaze:down
}
“Anyway,” he says. #talk:neutral
* [“When you're up like that, do you ever think about not being alive any more, or about hurting yourself?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:{truth == "shame":He said that in the morning he thinks what is the point.|{truth == "room":He said that he would like to be somewhere else completely.|He said that he sits there and doesn't want anything.}} A line that could be a cue is asked about plainly and calmly, with the words themselves; it's never a push, and it can be answered with a no.]
    ~ asked_safety = true
    { reaction:
        - "opening":
            { truth:
                - "shame": He looks at you to see if you mean it. “No,” he says. “I've thought I'd like it to be last year. But not that.” #talk:change #gaze:meet #face:thoughtful
                - "room": “No,” he says. “I'd just like a flat. Would you have to tell them, if I had?” “Not unless I thought you were in danger, and I'd tell you first,” you say. #talk:change #gaze:meet #face:thoughtful #tells:limits
                - else: “I don't think so,” he says. He goes on thinking. “No. I'd know that one, wouldn't I? It's not bad, it's just not anything.” #talk:change #gaze:meet #face:thoughtful
            }
        - "hardening": “No.” He's looking at the pad. “I only said I was up.” #talk:discord #face:anxious #gaze:away
        - else: “No,” he says. “No, nothing like that.” #talk:neutral #face:tired
    }
    You say that he can tell you if that ever changes, and you write down a number where somebody picks up at night. He puts it in his phone.
* [“Nobody wants anything then. I can see why you'd stay up for that.” #move:simple-reflection #fit:partial #principle:undershooting #why:{truth == "shame":He said that too, and then he asked what the point is.|{truth == "room":He said something near it, and then that he would like to be somewhere else completely.|He said something near it, and then that he doesn't even want it to stop.}} Saying back the easier half is kind, and leaves what may be a sign about safety; ask about that first, plainly.]
    { reaction:
        - "opening": “Yeah,” he says. “It's the best bit, really.” #talk:change #face:warm
        - "hardening": “I didn't say I stay up for it,” he says. #talk:sustain #face:guarded
        - else: “Yeah,” he says. #talk:neutral #face:tired
    }
* [“What goes through your mind, sitting there?” #move:open-question #fit:{truth == "shame": partial|missed} #principle:pacing #why:{truth == "shame":It goes towards what he said, and he could answer it with anything.|{truth == "room":He said that he'd like to be somewhere else completely, and could answer this with anything.|He said that it's blank and that he doesn't want anything.}} An open question leaves a sign about safety for him to bring up; ask that one plainly, and keep this for what he has words for.]
    { reaction:
        - "opening": “Just, like, what I've got to do,” he says. “And then that I didn't do it.” #talk:neutral #face:tired
        - "hardening": “Nothing,” he says. “I just said.” #talk:sustain #face:irritated
        - else: “I don't know. Not much,” he says. #talk:neutral #gaze:down
    }
* [“I lived like that one summer. It got better when there was something to get up for.” #move:normalise #fit:{truth == "shame": missed|partial} #principle:minimising #why:{truth == "shame":Getting up is what he asked the point of, and this says that there will be one.|He was not speaking of getting up, and it does no harm except that it passes over what he said.} To have known the like makes it smaller than he said it; ask what he meant, and about safety.]
    { reaction:
        - "opening": “Yeah, maybe,” he says. “My friend sleeps till four.” #talk:neutral #face:neutral
        - "hardening": “It's not because it's summer,” he says. #talk:discord #face:irritated
        - else: “Yeah. If there's something,” he says. #talk:hollow #face:hollow
    }
- {rupture == "open": -> the_mend|-> nearly}

=== the_mend ===
He has moved his chair back a bit, and the bag is on his knees again. #face:hollow #pose:held #things:knees #gaze:down
“No, it's fine,” he says, when you look at it. “It's all fine.” #talk:sustain
{ truth:
    - "shame": “You've got to say that stuff. I'd have said it as well, if somebody came in and wouldn't say what he does all day.” #talk:neutral #face:tired
    - "room": “I just didn't know it'd be things I'd have to explain afterwards.” #talk:neutral #gaze:window
    - else: “You were right, probably. I couldn't tell you if it was wrong, that's all.” #talk:neutral #gaze:down
}
* [“I've pushed you a bit tonight, and I don't think I'd listened first. I'd like to go slower from here.” #move:repair #fit:{truth == "blurred": attuned|partial} #principle:repair-own-part #why:{truth == "shame":He took your side against himself, and this takes back the push, though not what he thinks that you think of him.|{truth == "room":He said that he will have to explain things afterwards, and this is about the pace.|He said that he couldn't tell you if you were wrong, so you had to notice it yourself.}} Owning your part helps when it names what you did and asks for nothing back; say it once, and change it.]
    ~ said_sorry = true
    { reaction:
        - "opening": He looks up. “You haven't been that bad,” he says. “It was just quick.” The bag goes down on the floor. #talk:change #face:relief #things:beside #pose:lap
        - "hardening": “It's fine, honestly. You don't have to,” he says. #talk:sustain #face:anxious
        - else: “Yeah, okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“I don't need to know what you do all day. I got ahead of you, and we can leave it there.” #move:repair #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:repair-own-part #why:{truth == "shame":He said that he wouldn't tell what he does all day, and found it reasonable that you go at him for it.|{truth == "room":He was not speaking of his days, but it says what you did and takes it back.|He said that he couldn't tell you if it was wrong, and this takes it that he wouldn't.}} Owning your part helps when it answers the thing that hurt; name that, and leave it alone as you said.]
    ~ said_sorry = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah, okay,” he says. He breathes out. “I do stuff, you know. I'm not, like, in bed.” #talk:change #face:relief #pose:lap #things:beside
                - else: “Okay,” he says. “I don't think it was that. But thanks.” #talk:neutral #face:neutral
            }
        - "hardening": “I didn't say you did,” he says. #talk:sustain #face:guarded
        - else: “It's okay,” he says. #talk:neutral #face:neutral
    }
* [“You don't have to explain any of it to anyone. If they ask, you can say it's between you and me.” #move:persuade #fit:{truth == "room": attuned|missed} #principle:repair-renegotiate #why:{truth == "shame":He wasn't speaking of anybody else; he thought that you were right about him.|{truth == "room":He said that he hadn't known he would have to explain things afterwards.|He wasn't speaking of anybody else; he said that he couldn't tell if you were wrong.}} When something has gone wrong about the terms, change the terms, and say so plainly; it is worth more than being sorry.]
    ~ said_sorry = true
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "room": “That it was you.” He thinks about that. “Yeah, okay. That'd work.” The bag goes down. #talk:change #face:relief #things:beside #pose:lap
                - else: “Nobody's going to ask about that,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “They'd want to know what you said, then,” he says. #talk:sustain #face:tired
        - else: “Okay, yeah,” he says. #talk:hollow #face:hollow
    }
* [“I got ahead of you tonight, I think. Was that all right, or was it too much?” #move:repair #fit:missed #principle:repair-own-part #why:{truth == "shame":He had already said that you were only doing what you have to.|{truth == "room":He had already said that it's fine, and he goes home to people who ask him things.|He said that he couldn't tell you, and this asks him to tell you.}} Owning a part and asking if it was all right gives him one more person to look after; say what you did, and ask for nothing.]
    { reaction:
        - "opening": “No, it was all right,” he says. “Please don't worry about it.” #talk:neutral #face:hollow
        - "hardening": “It's fine,” he says. He has put the hood up. #talk:sustain #face:guarded #wear:on
        - else: “Yeah, no, you've been great,” he says. #talk:hollow #face:hollow
    }
- -> the_notes

=== nearly ===
He breathes in, as people do before they speak, and then he doesn't. #face:thoughtful #gaze:down #pause:2500
“Before, when you asked,” he says. “There was something. No, it's gone.” #talk:sustain
{ truth:
    - "shame": “It was just, I missed a Monday. And then it was Monday again. It's not a thing.” #talk:change #gaze:away #face:anxious
    - "room": “It's sort of not mine to say, that's all. It's about somebody else as well.” #talk:change #gaze:door #face:anxious
    - else: “It was right there. It's like when somebody says your name in another room.” #talk:change #gaze:down #face:tired
}
He's shaking his head. #gaze:down
* [“So you'd missed one. And was the next one harder, because of the first?” #move:interpret #fit:{truth == "shame": attuned|missed} #principle:overshooting #why:{truth == "shame":He told you of a Monday and then of the next Monday, and called it not a thing.|{truth == "room":He said that it isn't his to say, and this guesses at something of his.|He said that he had lost it, and this gives him something to agree with.}} A guess is worth offering once the client has laid the pieces out himself; offer it as a question, once, and let him refuse it.]
    ~ undone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He doesn't look at you. “Yeah,” he says. “Something like that, yeah.” He has taken his hood down to rub his head. #talk:change #face:tired #wear:off #pause:3500
                - else: “I don't think so,” he says. “Not for me, no.” #talk:neutral #face:thoughtful
            }
        - "hardening": “I said it's not a thing.” #talk:discord #face:guarded #pose:crossed
        - else: “Maybe,” he says. “Yeah, maybe.” #talk:hollow #face:hollow
    }
* [“Then you don't have to say it. Is there a part of it that is yours?” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:autonomy #why:{truth == "shame":He said half of it and called it not a thing, and this asks him whose it is.|{truth == "room":He said that it isn't his to say, because it's about somebody else as well.|He has lost it and can't tell which part is anybody's, though there is no hurry in it.}} Somebody who is keeping a thing for others can still choose what of it is his own; take the rest off the table first.]
    ~ left_out = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “It's all mine,” he says. “It's nothing.” #talk:sustain #face:guarded
                - "room": “I can hear it,” he says. “That's my part. I don't do anything, I just hear it.” #talk:change #face:tired #gaze:meet #pause:3000
                - else: “I don't know yet,” he says. #talk:neutral #face:thoughtful
            }
        - "hardening": “No, it's fine. Leave it,” he says. #talk:sustain #face:guarded
        - else: “I don't think so,” he says. #talk:neutral #gaze:down
    }
* [(Leave it, and wait, without looking straight at him.) #move:hold-silence #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:silence-as-work #why:{truth == "shame":He had got as far as two Mondays, and quiet lets him go on or not.|{truth == "room":He said that it isn't his to say, and now the quiet is there for him to say it.|It was right there, he said, and it may come again if nobody helps.}} Silence is work for somebody who is still looking; look elsewhere, and wait for about as long as he did. #stirs:His mouth has moved, and he has shaken his head at it. #strays:He is looking at you now, and he seems to be sorry.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “I'd got the time wrong or something,” he says. He stops there. #talk:neutral #face:tired
                - "room": “It's nothing bad,” he says. “It's just, you know, not mine.” #talk:neutral #face:anxious
                - else: “I think I was all right,” he says, a long time afterwards, “before. And I can't remember when before was.” #talk:change #face:thoughtful #gaze:meet #pause:4000
            }
        - "hardening": {silence == "short": “It was going to,” he says, and he doesn't say what.|“Sorry. I've really not got it,” he says.} #talk:sustain #face:tired
        - else: “No,” he says. “It's gone.” #talk:neutral #face:neutral
    }
* [“You'd begun on something, just now. What was it that stopped you?” #move:confront #fit:missed #principle:rupture-withdrawal #why:{truth == "shame":He had told you more than he meant, and called it not a thing.|{truth == "room":He told you what stopped him, which is that it isn't his.|He told you what stopped him, which is that it was gone.}} Holding up that somebody drew back makes him draw back further; take what he did say, and be content with it.]
    { reaction:
        - "opening": “I don't know,” he says. “It's just gone. It happens.” #talk:neutral #face:tired
        - "hardening": “I didn't stop myself,” he says. #talk:discord #face:irritated #pose:crossed
        - else: “Sorry,” he says. “I don't know.” #talk:neutral #gaze:down
    }
- -> the_notes

=== the_notes ===
He has been looking at the pad on the table for some time. #gaze:down #face:anxious #pose:lap
{told_early: “What you said about the notes,” he says. “And the supervisor. What do you actually put?” #talk:neutral #gaze:meet #needs:supervised|“Do you write it down? After? What I said?” #talk:neutral #gaze:meet}
{ truth:
    - "shame": “Because I wouldn't know what you'd put. I haven't really done anything since I've been home, so it'd be quite short.” #talk:sustain #gaze:away
    - "room": “Because if somebody's paying they could ask for it. I'm not saying they would. But they could, couldn't they?” #talk:neutral #gaze:door #evidence:asks-about-notes
    - else: “Because I'd quite like to know what I was like. I couldn't tell you, I was just sort of in it.” #talk:neutral #gaze:meet #face:thoughtful
}
* [“They could ask, and I'd say no. My supervisor hears about my side of it, without your name. If I thought someone was in danger I'd have to act, and you'd know first.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #tells:supervised,limits #why:{truth == "shame":He was wondering what there would be to put, and nobody he spoke of would ask for it.|{truth == "room":He asked whether somebody who pays could ask for your notes.|He would like to know what he was like, and this tells him who is told.}} A question about a limit is answered with the limit, and with the exception; say it in two or three sentences, and see if it is what he asked.]
    ~ told_asked = true
    { reaction:
        - "opening":
            { truth:
                - "room": “You'd say no,” he says. He says it again to himself, and his shoulders come down. “I didn't know you were allowed to.” #talk:change #face:relief #pose:open #gaze:meet
                - else: “Yeah, okay,” he says. “That's fair.” #talk:neutral #face:neutral
            }
        - "hardening": “What sort of danger?” he says. #talk:discord #face:guarded
        - else: “Okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“Headaches, being up at night, and that you know a lot about rooms. And that it was hard to begin.” #move:inform #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:pacing #tells:supervised #why:{truth == "shame":He said that it would be short, because he hasn't done anything since he has been home.|{truth == "room":He asked who could have it, and this says only what is in it.|He would like to know what he was like, and it does tell him something of that.}} Answering at the size that somebody can bear keeps him in the room; say what is there, leave his days out of it, and hear what the question was for.]
    ~ told_asked = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “You don't,” he says. “Okay.” He laughs a bit. “Rooms. You could put that I dropped it.” #talk:change #face:warm #pose:open
                - else: “Right. That's okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I do stuff, though,” he says. #talk:sustain #face:guarded
        - else: “Yeah, okay,” he says. He seems to be thinking of something else. #talk:neutral #face:thoughtful
    }
* [“I could say it to you now, the way I'd write it, and you tell me where it's wrong.” #move:seek-collaboration #fit:{truth == "blurred": attuned|partial} #principle:informed-choice #tells:supervised #why:{truth == "shame":He thinks that it would be short, and now he has to listen to it.|{truth == "room":He would hear what is in it, and he asked who could have it.|He said that he'd like to know what he was like.}} Sharing the notes is an offer and not a test; make it where somebody wants to know what you saw, and answer his other questions first.]
    ~ told_asked = true
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": He listens to it with his head down. “Yeah, that's right,” he says. #talk:neutral #face:hollow
                - "room": He listens to all of it. “That's fine. I'd take out the bit about Mum,” he says. #talk:neutral #face:thoughtful
                - else: He listens, and he's nodding at some of it. “I wasn't annoyed,” he says. “Or I might have been. No, put that.” #talk:change #face:thoughtful #gaze:meet
            }
        - "hardening": “You don't need to. It's your thing,” he says. #talk:sustain #face:anxious
        - else: “Yeah, that sounds right,” he says. #talk:hollow #face:hollow
    }
* [“Who'd be the worst person to read it, do you think?” #move:open-question #fit:missed #principle:question-trap #why:{truth == "shame":He asked what you put, and this asks whom he has to be afraid of.|{truth == "room":He asked whether they could ask for it, and this leaves them reading it.|He asked what he was like, and this is about somebody else.}} A question where an answer is owed is heard as not answering; say what you write and who hears it, and then ask.]
    { reaction:
        - "opening": “I'd just like to know what's in it,” he says. #talk:neutral #face:tired #gaze:meet
        - "hardening": “So they could,” he says. #talk:discord #face:guarded #gaze:door
        - else: “It'd be fine,” he says. “There isn't anything.” #talk:neutral #face:hollow
    }
- -> every_week

=== every_week ===
{told_early || told_asked: It's quarter past eight.|It's quarter past eight. You say that you're in training, and that a supervisor hears about your work without his name; he nods.} #tells:supervised #gaze:up #face:tired #clock:20:15
“So is it every week, then?” #talk:neutral
{ truth:
    - "shame": “It's only, I don't know what I've got on in September. I can't say about September.” #talk:sustain #gaze:away #face:anxious
    - "room": “Mum's put them all in the calendar, so, you know, everyone can see.” #talk:neutral #gaze:window
    - else: “I don't know if I want to or not. I'm not saying that I don't. I can't tell.” #talk:neutral #gaze:down #face:thoughtful
}
* [“Shall we say next Thursday, and nothing about September yet? That's the twenty-second, half past seven.” #move:seek-collaboration #fit:{truth == "shame": attuned|partial} #principle:pacing #why:{truth == "shame":He said twice that he can't say about September.|{truth == "room":It's a plain arrangement, and he had told you that everybody at home can see it.|It's a small step, and he had said that he can't tell whether he wants to.}} A step should be as big as he can see from where he is; name one date, and leave the rest.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah, I can do Thursday,” he says at once. “Thursday's fine.” #talk:change #face:relief
                - else: “Okay. Thursday,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It's in the calendar anyway,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. “Yeah.” #talk:neutral #face:neutral
    }
* [“From now on the times are between you and me. Here's the number, and you can text if you'd like to change one.” #move:hand-back-choice #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:autonomy #why:{truth == "shame":He is worried by September, and this lets him put it off by himself.|{truth == "room":He said that it's in a calendar which everybody can see.|He said that he can't tell if he wants to come, and this leaves it to him to say so.}} Making something his own helps where it has been taken over by others; hand him the arrangement, and don't hand him a decision that he can't feel yet.]
    ~ gave_number = true
    { reaction:
        - "opening":
            { truth:
                - "room": “So I could change it and it wouldn't go in the calendar.” He puts the number in under T. “Okay. I'd like that.” #talk:change #face:warm #gaze:meet
                - else: “Okay, thanks,” he says, and puts it in his phone. #talk:neutral #face:neutral
            }
        - "hardening": “She'd still know if I didn't come down,” he says. #talk:sustain #face:tired
        - else: “Cool,” he says. #talk:neutral #face:neutral
    }
* [“Then come once more and see what you make of it afterwards. It can be days afterwards, that's all right.” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He was looking for a way round September, and this gives him a reason to put all of it off.|{truth == "room":He has been told to come, so to see what he makes of it is not yet his to say.|He said that he can't tell if he wants to.}} Going at his pace means that he can find out later; say by when you need to know, and that later is all right.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah, I'll see how it goes,” he says. #talk:sustain #face:hollow
                - "room": “I'll be here. It's in the calendar,” he says. #talk:neutral #face:neutral
                - else: “Days afterwards,” he says. He's looking at you. “I could probably do that, you know. I could tell you next time about this time.” #talk:change #face:warm #gaze:meet
            }
        - "hardening": “I don't think it'll be any different,” he says. #talk:sustain #face:tired
        - else: “Okay, yeah,” he says. #talk:neutral #face:neutral
    }
* [“Every week at half past seven, for now. It's easier if it's always the same.” #move:persuade #fit:{truth == "room": missed|partial} #principle:righting-reflex #why:{truth == "shame":It answers what he asked, and it's September that he can't say anything about.|{truth == "room":He has just told you that it has been decided for him.|He asked if it's every week, and it's an answer, though nobody asked for a reason.}} A rule that comes with a reason makes him look for a reason why not; say how it is done, and ask what would be possible.]
    { reaction:
        - "opening": “Yeah, okay,” he says. “I mean I'll try.” #talk:neutral #face:anxious
        - "hardening": “I can't promise every week,” he says. #talk:discord #face:irritated
        - else: “Yeah, every week. Definitely,” he says. #talk:hollow #face:hollow
    }
- {rupture == "open" || band == "guarded": -> the_stairs|-> the_door}

=== the_stairs ===
He has stood up. There are five minutes left. “I think I'd better go,” he says. #talk:sustain #pose:held #gaze:door #face:hollow #things:knees
{ truth:
    - "shame": “Because of tomorrow. I've got to be there at nine and I haven't read the thing.” #talk:sustain
    - "room": “She'll be down there by now, and then she'll think it's gone on because of something.” #talk:sustain #gaze:window
    - else: “I'm just sitting here, and you're waiting, you know. I can tell that you're waiting.” #talk:sustain #gaze:down
}
He has his hand on the back of the chair. #gaze:door
* [“Go, if you need to. I'd be glad to see you next Thursday, and you don't need to have read anything for it.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:autonomy #why:{truth == "shame":He gave tomorrow as his reason, and something that he hasn't done.|{truth == "room":He may go, and he's still thinking of what she makes of the time.|He may go, and he thought that you were waiting for him.}} Letting somebody go without a mark against him is what brings him back; say it once, and mean it.]
    { reaction:
        - "opening": “Okay,” he says, and he stops with his hand on the door. “Thursday. Yeah.” #talk:change #face:relief
        - "hardening": “Okay, bye,” he says. #talk:neutral #face:hollow
        - else: “Thanks. Bye,” he says. #talk:neutral #face:neutral
    }
* [“I think I got some of it wrong today, and I'd like to do it differently. It's not because of anything you did.” #move:repair #fit:{truth == "blurred": attuned|partial} #principle:repair-own-part #why:{truth == "shame":It's good to hear, and what he spoke of was tomorrow.|{truth == "room":It's good to hear, and what he spoke of was his mother and the time.|He thinks that he has kept you waiting and that it's his doing.}} Owning your part is of use if it takes something off him; say what was yours, and let him go.]
    ~ said_sorry = true
    { reaction:
        - "opening": “It wasn't that bad,” he says. He has put the bag over his shoulder, and he's looking at you. #talk:change #face:thoughtful #gaze:meet
        - "hardening": “It's fine,” he says. “Really.” #talk:sustain #face:hollow
        - else: “Okay. It's all right,” he says. #talk:neutral #face:tired
    }
* [“If you go down now, what would you say to her about the five minutes?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:permission #why:{truth == "shame":Nobody asked him about five minutes; he thinks of nine o'clock.|{truth == "room":He said that she will make something of the time.|It's a help with something, though he spoke of you and not of her.}} Asking how he will manage what comes next takes it seriously; ask where he has named it.]
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “That I've got to be up,” he says. #talk:neutral #face:guarded
                - "room": “That you had to finish early,” he says. “Is that okay? That it was you?” “Yes,” you say. #talk:change #face:relief #gaze:meet
                - else: “That we'd finished, I suppose. I hadn't thought,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “Nothing. I'd just get in the car,” he says. #talk:sustain #face:irritated
        - else: “I'd say it was fine,” he says. #talk:neutral #face:hollow
    }
* [“You've got up with five minutes left. Was it something I said?” #move:closed-question #fit:{truth == "room": partial|missed} #principle:rupture-withdrawal #why:{truth == "shame":He has got his coat on in his mind, and this makes him late for it.|{truth == "room":Something has gone wrong, and he has five minutes before he has to explain them.|He has said what it is, that you are waiting for something that he hasn't got.}} Asking for the reason holds him by the sleeve when he's already standing; let him go, and take it up next time from your own side.]
    { reaction:
        - "opening": He stands there. “I don't know what it'd be,” he says. “It's just me.” #talk:neutral #face:tired
        - "hardening": “It's nothing you said,” he says, and opens the door. #talk:discord #face:angry
        - else: “No, no,” he says. “It's just late.” #talk:hollow #face:hollow
    }
- {
    - rupture == "open" && not said_sorry && (band == "guarded" || reaction == "hardening"): -> ending_stairs
    - reaction == "opening" && rupture != "open": -> ending_suppose
    - reaction == "opening" && said_sorry: -> ending_suppose
    - else: -> ending_polite
}

=== the_door ===
He's got his bag on and his hood up, and he has his hand on the door, and he isn't opening it. #pose:forward #gaze:door #presence:door #wear:on #things:none #face:thoughtful
{ truth:
    - "shame": “I'll be here next week,” he says. “I do normally turn up to things, you know. I used to.” #talk:change
    - "room": He looks past you at the window. “She's got the light on in the car,” he says. “She's seen that it's finished.” #talk:neutral #face:anxious
    - else: “What you said at the start, how I am. I've still not got it,” he says. “Sorry.” #talk:neutral
}
“So,” he says. #talk:neutral #gaze:down
* [“You didn't ask for any of this, and you stayed for the whole of it.” #move:affirm #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:affirm-effort #why:{truth == "shame":He said that he used to turn up to things, and this hour is one that he has turned up to.|{truth == "room":It's true, and he is thinking of what comes next and who is waiting.|He said sorry for not having an answer, and it wasn't about staying.}} An affirmation names something that he did, where he could see that it's true; say it plainly, without praise.]
    { reaction:
        - "opening": “Yeah,” he says. “I did, didn't I?” He still doesn't open the door. #talk:change #face:warm #gaze:meet
        - "hardening": “There wasn't anywhere to go,” he says. #talk:sustain #face:tired
        - else: “Yeah. Thanks,” he says. #talk:neutral #face:neutral
    }
* [“What will your mum ask first? And what would you like to have said?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He spoke of turning up, and this asks about his mother.|{truth == "room":He saw that she has seen it's finished.|It's a thing he has to get through in a minute, but he spoke of your first question.}} A question at the door should be one that he is asking himself; help him with what comes next, in a sentence.]
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “She won't ask much. She knows I'm all right,” he says. #talk:neutral #face:hollow
                - "room": “If it was nice,” he says. “I'd say it was quiet. That's true.” He looks at you to see if that's all right, and you nod. #talk:change #face:relief #gaze:meet
                - else: “How it was. And I won't know,” he says. #talk:neutral #face:tired
            }
        - "hardening": “I don't know. It doesn't matter,” he says. #talk:sustain #face:guarded
        - else: “How it was. I'll say fine,” he says. #talk:neutral #face:neutral
    }
* [“It'll keep. If it comes to you on Sunday you can tell me on Thursday.” #move:reassure #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He was coming near to something, and this says that there is time.|{truth == "room":He is worried about the next five minutes, and it's a kind thing to say about something else.|He said sorry that he hasn't got an answer yet.}} Comfort is useful when it is true and lets him be late; say that it will keep, to somebody who has been looking.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "blurred": “On Sunday,” he says. “That does happen, actually. People think I'm making it up.” #talk:change #face:relief #gaze:meet
                - else: “Okay,” he says. “Thursday.” #talk:neutral #face:neutral
            }
        - "hardening": “It might not come at all,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [(Stay in your chair, and let him be the one to say goodbye.) #move:hold-silence #fit:{truth == "blurred": missed|partial} #principle:silence-as-work #why:{truth == "shame":He said half a thing, and he may say the other half if nobody speaks.|{truth == "room":He knows that he is expected downstairs, and the quiet makes it later.|He said sorry for having no answer, and nobody answers him.}} A silence at the door is good for something unfinished and bad for somebody who has apologised; say one plain thing to the one, and wait with the other. #stirs:His hand has come off the handle. #strays:He has turned round to see what you are waiting for.]
    { reaction:
        - "opening": “I don't know what I'm standing here for,” he says, but he stands there. #talk:change #face:thoughtful #gaze:meet
        - "hardening": {silence == "short": “Were you going to say something?” he says.|“Okay, well, bye,” he says. “Sorry.”} #talk:sustain #face:anxious
        - else: He nods at you a few times. #face:neutral
    }
- {
    - (band == "warming" || band == "open") && rupture != "open" && well >= 2: -> ending_true
    - took_yes && band == "wary" && reaction != "opening": -> ending_polite
    - band == "guarded": -> ending_polite
    - else: -> ending_suppose
}

=== ending_true ===
He does open it, and then he stays where he is and speaks to the handle. #gaze:down #face:tired #pause:3000 #clock:20:20
{ truth:
    - "shame": “I haven't really got a seminar. I just said that.” #talk:change
    - "room": “I'd rather that they didn't know I talked. I did, though.” #talk:change
    - else: “I think I was all right when I came in. I think I'm a bit sad now. I'm not sure, though.” #talk:change
}
“Okay,” he says. “See you Thursday.” You hear him go down all the stairs. #talk:change #presence:gone #ending:one-true-thing
-> END

=== ending_suppose ===
“I'll come, I suppose,” he says. {kept_tone:“I'd like to get it with the radiator off.”|{handled_recorder:“I could bring the good headphones, if you want to hear how it works.”|{gave_number:“And I've got the number.”|“It's not like I'm doing anything else.”}}} #talk:change #face:neutral #presence:door #clock:20:20
He goes down slowly, and stops once, and goes on. #presence:gone #ending:i-suppose
-> END

=== ending_polite ===
“Thanks, that was really helpful,” he says. “I feel a lot better.” {took_yes:He holds up the sheet to show you that he's got it.|He has said it to the floor.} #talk:hollow #face:hollow #presence:door #clock:20:20
“See you next week, yeah?” He's on the stairs before you have answered. #talk:hollow #presence:gone #ending:polite-yes
-> END

=== ending_stairs ===
He goes without shutting the door. You hear him on the stairs, quickly, and then not. #face:hollow #presence:gone #clock:20:20
He stands down there for quite a long time. Then the street door goes, and a car starts. #ending:on-the-stairs
-> END

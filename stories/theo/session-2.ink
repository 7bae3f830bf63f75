// Theo Lindqvist, session 2: a week later. It takes up what was done in session 1 and since, and the cleaner opens
// the door. There will be no session next Thursday.
INCLUDE ../contract.ink

VAR lamp_on = false           // session 1: the ceiling light was put out
VAR kept_tone = false         // session 1: the room was given its half minute
VAR handled_recorder = false  // session 1: asked about the recorder itself
VAR left_out = false          // session 1: he may leave things out
VAR asked_safety = false      // asked plainly about safety
VAR named_mother = false      // session 1: what he says in the car was spoken of
VAR gave_number = false       // session 1: he was given the number
VAR took_yes = false          // session 1: the sheet was handed over
VAR asked_smaller = false     // session 1: something smaller was asked
VAR undone = false            // spoke of things that pile up
VAR said_sorry = false        // owned a part
VAR told_mum = false          // between: his mother was told something about the hour
VAR told_him = false          // between: he was told that she wrote
VAR wrote_late = false        // between: his message was answered in the night
VAR sign_out = false          // the sign was hung on the door
VAR heard_it = false          // his recording was listened to
VAR own_words = false         // he was told exactly what was written
VAR gave_time = false         // a question was left for next time
VAR asked_days = false        // his days were asked about directly
VAR took_forty = false        // his forty out of forty was taken
VAR well = 0                  // how often the work opened something

{ between:
    - "nobody-on-the-stairs": -> the_stairs_outside
    - "brought-up": -> brought_up
    - else: -> by_himself
}

=== by_himself ===
{between == "on-the-top-stair": Half past seven. He was on the top stair when you came up, and he has come in behind you.|Ten to eight. He has come up slowly and is standing inside the door with his coat on.} #light:room #sky:dusk #clock:{between == "on-the-top-stair":19:30|19:50} #until:20:20 #face:neutral #pose:held #things:beside
{lamp_on: He looks up at the ceiling, and you put the big light out before he has to ask. “Thanks,” he says.|He sits down where he sat last week, with a hand up against the light.} #talk:neutral #gaze:up
{between == "on-the-top-stair": “I got here early, because then you can hear it before anyone's in.”|“Sorry. I was downstairs. I was going to come up and then it was ten to.”} #talk:neutral #gaze:meet
{ truth:
    - "shame": “I wasn't doing anything, so I thought I might as well, you know. I mean I'd finished what I was doing.” #talk:sustain #gaze:away #face:anxious
    - "room": “I got the bus. I said I'd get the bus from now on, so, you know, nobody's waiting.” #talk:change #gaze:window
    - else: “I was trying to think how the week was, because you'll ask, and I've got as far as Saturday.” #talk:neutral #gaze:down #face:thoughtful
}
* [“Is there one day of it that you could tell me about?” #move:open-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He had just said that he wasn't doing anything and then that he was, and one day is at least a smaller question.|{truth == "room":He told you that he came by himself, and this passes over it.|He said that he had got as far as Saturday.}} Going at his pace means beginning where he has got to; ask for the one thing that he has, and not for the whole week.]
    ~ asked_smaller = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “I went and looked at a bridge,” he says. “Under it. There's a good bit under it.” #talk:neutral #face:neutral
                - "room": “Nothing much. They were both at home,” he says. #talk:neutral #face:tired
                - else: “Saturday,” he says. “I was doing the bins, and I found out that I'd been angry. On the Thursday. In the car.” #talk:change #face:thoughtful #pose:lap #evidence:angry-by-saturday #tells:came-later
            }
        - "hardening": “I don't know,” he says. “It was just Saturday.” #talk:sustain #face:guarded
        - else: “Not much,” he says. “It rained.” #talk:neutral #face:neutral
    }
* [“You've come on your own, then. How did you put it to them?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He didn't speak of anyone, and this asks for another thing that he might have said and not done.|{truth == "room":He said that he gets the bus from now on, so that nobody's waiting.|It's a good thing that he has done, and what he was telling you was how far he had got.}} What somebody has changed by himself is worth asking about first; ask how he did it, and let him tell it.]
    ~ named_mother = true
    { reaction:
        - "opening":
            { truth:
                - "room": “I said it was good for me,” he says. “Mum liked that, you know. It's true as well, you can't hear anyone on the bus.” #talk:change #face:warm #pose:lap
                - else: “I just said I'd get the bus,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “Why, did they say something?” #talk:discord #face:guarded #gaze:meet
        - else: “I said I'd get the bus, and they said okay,” he says. #talk:neutral #face:neutral
    }
* [“I'm glad you came up. I haven't got anything planned, and we don't have to do the week.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:autonomy #why:{truth == "shame":He said that he wasn't doing anything, and took it back.|{truth == "room":He told you something that he had done, and this takes no notice of it.|He has been trying to get the week together, and this lets him off and drops what he has.}} Taking a question off the table helps somebody who would have to make up an answer; leave it, unless he has brought one with him.]
    ~ left_out = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Okay, good,” he says. He takes his coat off. “It was a bit the same every day, anyway.” #talk:change #face:relief #pose:lap
                - else: “Yeah, okay,” he says. “I don't mind doing it.” #talk:neutral #face:neutral
            }
        - "hardening": “What do we do instead, then?” #talk:sustain #face:anxious
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“You came back. I hadn't been sure you would.” #move:affirm #fit:{truth == "blurred": missed|partial} #principle:affirm-effort #why:{truth == "shame":He did come back, and he was afraid for a moment of being asked what he had been doing.|{truth == "room":He did come back, and how he came is what he told you.|He was still at his week, and was going to tell you about Saturday.}} An affirmation should name what this person did; say which thing it was, and hear what he was about to say.]
    { reaction:
        - "opening": “Yeah, well,” he says. “I wasn't either.” #talk:neutral #face:warm
        - "hardening": “I said I would, didn't I?” he says. #talk:discord #face:guarded
        - else: “Yeah, okay,” he says. #talk:neutral #face:hollow
    }
- -> taking_back

=== brought_up ===
Two minutes past. There are two people on the landing, and one is his mother. ‘Here he is,’ she says, and she goes down again. #light:room #sky:dusk #clock:19:32 #until:20:20 #face:hollow #pose:held #wear:on #things:knees #gaze:down
He sits down with the bag on his knees. {lamp_on:You put the big light out; he doesn't look up.|The light is in his eyes.}
“She said you'd said it went well,” he says. “So she's really pleased.” #talk:sustain #face:hollow
{ truth:
    - "shame": “She thinks I wouldn't have come, you know. I would've. I just hadn't got up yet, because there wasn't anything on.” #talk:sustain #gaze:away
    - "room": “I just want to know what you said, that's all. What it actually said.” #talk:discord #gaze:meet #evidence:exact-words
    - else: “I'm not cross about it. I don't think so. I might be later.” #talk:neutral #gaze:down #face:thoughtful
}
* [“You can read it. It's four lines, on my phone, and here they are.” #move:inform #fit:{truth == "room": attuned|partial} #principle:repair-own-part #why:{truth == "shame":What bothers him is that she thought that he wouldn't get up, and the lines are not about that.|{truth == "room":He said that he just wants to know what it actually said.|He can't say yet whether he minds, and it may help him later to have seen them.}} When something of his has gone out of the room, the first thing owed is to let him see it; show it, and then hear what he thinks.]
    ~ own_words = true
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": He reads them twice, and gives you the phone back. “Okay,” he says. “It's not as bad as I thought.” #talk:change #face:relief #pose:lap #things:beside
        - "hardening": He reads them. “You could've asked me,” he says. #talk:discord #face:irritated
        - else: He reads them. “Right,” he says. #talk:neutral #face:guarded
    }
* [“If you mind it on Sunday, I'd like to hear that on Thursday. You don't have to know yet.” #move:hand-back-choice #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He was defending himself, and this leaves him time.|{truth == "room":He knows that he minds; he asked you for the words.|He said that he's not cross, and that he might be later.}} For somebody who finds out late, later is the right time to be asked; say when you will ask, and leave it.]
    ~ gave_time = true
    { reaction:
        - "opening":
            { truth:
                - "blurred": He nods slowly. “I normally know by Sunday,” he says. “People have forgotten it by then.” #talk:change #face:relief #pose:lap #evidence:knew-by-sunday
                - else: “Okay,” he says. “I'd just rather know what you put.” #talk:neutral #face:tired
            }
        - "hardening": “I said I'm not cross.” #talk:sustain #face:tired
        - else: “Okay, yeah,” he says. #talk:neutral #face:neutral
    }
* [“So now it looks as though you wouldn't have come here by yourself.” #move:simple-reflection #fit:{truth == "shame": attuned|missed} #principle:undershooting #why:{truth == "shame":He said that he would have come, that she thinks he wouldn't, and that he hadn't got up.|{truth == "room":It tells the part about her, and he asked what you had written.|He said that he might be cross later, and this is about how it looks.}} Saying back how it looks from where he sits lets him say how it was; keep to what he said, and answer what he asked.]
    ~ said_sorry = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says. “And, you know, I had my shoes on. I had them on from about six.” #talk:change #face:warm #things:beside #pose:lap
                - else: “I know how it looks,” he says. #talk:neutral #face:tired
            }
        - "hardening": “I would have, though,” he says. #talk:discord #face:irritated
        - else: “Yeah,” he says. #talk:neutral #face:tired
    }
* [“It was only a line or two to her. I'd have told you today anyway.” #move:reassure #fit:{truth == "shame": partial|missed} #principle:minimising #why:{truth == "shame":It's true as far as it goes, and it isn't what he was talking about.|{truth == "room":He asked you for the words, and this tells him that there were few of them.|He is waiting to find out if he minds, and this tells him that there's no reason to.}} Comfort that makes your own part smaller makes his worry smaller too; say what you wrote, and that you should have asked.]
    { reaction:
        - "opening": “No,” he says. “She reads into everything, but yeah.” #talk:neutral #face:tired
        - "hardening": “She rang my gran's sister,” he says. “To tell her.” #talk:discord #face:angry
        - else: “No, it's fine,” he says. “It's all fine.” #talk:hollow #face:hollow
    }
- -> taking_back

=== the_stairs_outside ===
Five to eight. {gave_number:There's a text, half an hour old. ‘sorry im on the stairs’ it says, and when you open the door he is, halfway down.|You have looked out three times. The last time he's there, sitting halfway down with his hood up.} #light:room #sky:dusk #clock:19:55 #until:20:20 #presence:door #face:hollow #pose:held #wear:on #gaze:down
He gets up when he sees you, and comes in as far as the door. {lamp_on:You put out the big light, and he looks up at that.|He has got his hand against the light.}
{ truth:
    - "shame": “I was going to come up and then it was too late to, you know, because you'd have looked up.” #talk:sustain
    - "room": “Someone from our road was coming out downstairs. I waited till she'd gone, and then it was late.” #talk:sustain #gaze:door
    - else: “I wanted to have something for you. I couldn't think what it was, and I kept on walking round.” #talk:sustain
}
He looks at the chair. #gaze:down
* [“Come in and sit down. I'd rather have twenty-five minutes than none, and nobody's looking at the clock.” #move:reassure #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:{truth == "blurred":pacing|minimising} #why:{truth == "shame":He stayed outside because he would have been seen coming in late.|{truth == "room":He was afraid of being seen by a neighbour, and this is about the time.|He had wanted to bring you something, and this is about the time.}} Comfort is worth giving when it answers what somebody was afraid of; say what is so, and don't make anything of it.]
    ~ well = well + 1
    { reaction:
        - "opening": He sits down. After a while the hood goes back. “I thought you'd be annoyed,” he says. #talk:change #face:relief #presence:here #wear:off #pose:lap
        - "hardening": “I can't stay long, though,” he says, and sits down on the edge. #talk:sustain #face:guarded #presence:here
        - else: “Okay,” he says, and he sits down. #talk:neutral #presence:here #face:neutral
    }
* [“Did anyone see you? They can't know which door you go to, there are three of us up here.” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:informed-choice #why:{truth == "shame":There was nobody he was hiding from except you.|{truth == "room":He waited because somebody from his road came out of the house.|He didn't say that he was seen; he had been looking for something to bring.}} A worry about who knows is best met with a fact; give it, and ask what else would help.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “Three,” he says. “Okay, that's quite good.” He comes in and sits down. “She's just someone who'd say.” #talk:change #face:relief #presence:here #pose:lap
                - else: “No,” he says. He sits down. #talk:neutral #presence:here #face:neutral
            }
        - "hardening": “She'd still say she saw me,” he says, and he sits down. #talk:sustain #presence:here #face:tired
        - else: “I don't think so,” he says. He sits down. #talk:neutral #presence:here #face:neutral
    }
* [“You don't have to bring me anything. If it comes to you afterwards that's early enough.” #move:hand-back-choice #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He didn't say that he had to bring anything, though it takes some weight off.|{truth == "room":He didn't say that he had to bring anything; he told you who was downstairs.|He walked round because he wanted to have something for you.}} Letting go of having to be ready is what makes a slow answer possible; say it plainly, and show it by not asking.]
    ~ gave_time = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Afterwards,” he says. He comes in. “I've been round the block nine times, and that'd have been all right?” #talk:change #face:warm #presence:here #pose:lap
                - else: “Yeah, okay,” he says. He comes in and sits down. #talk:neutral #presence:here #face:neutral
            }
        - "hardening": “I know I don't have to,” he says, and he sits down. #talk:sustain #presence:here #face:tired
        - else: “Okay,” he says. He sits down. #talk:neutral #presence:here #face:neutral
    }
* [“Was it about last week, that you didn't come up? Something I'd said?” #move:open-question #fit:{truth == "room": partial|missed} #principle:rupture-withdrawal #why:{truth == "shame":He has said what it was, that you would look up, and he's still in the door.|{truth == "room":He has said what it was, though it could be about last week too.|He has said what it was, and this asks him for a reason, which he hasn't got.}} Asking about a break between you is right when there is ground for it; let him sit down, and take what he has said first.]
    ~ said_sorry = true
    { reaction:
        - "opening": “No,” he says. “You were okay.” He comes in and sits down. #talk:neutral #presence:here #face:thoughtful
        - "hardening": “I just told you what it was,” he says. He sits down. #talk:discord #presence:here #face:irritated
        - else: “No, no,” he says. “It's me.” He sits down. #talk:neutral #presence:here #face:hollow
    }
- -> taking_back

=== taking_back ===
{ before:
    - "one-true-thing": “That thing I said when I was going. Last time.” He's talking to the table. “You can forget that, if you want.” #talk:sustain #gaze:down #pose:held
    - "on-the-stairs": “I didn't mean to just go, last time.” He's talking to the table. “I don't normally.” #talk:sustain #gaze:down #pose:held
    - "polite-yes": “I told Mum it was really helpful, last time. It was.” {took_yes:“I've done the sheet. Every day.”|“I'd say so if it wasn't.”} #talk:hollow #gaze:down #pose:held #face:hollow
    - else: “I said I'd come and I've come, so that's one thing.” He's talking to the table. #talk:neutral #gaze:down #pose:held
}
{left_out: “You said I could leave things out, and I have been, a bit, I think.” #talk:neutral #gaze:meet|“I went over it afterwards, what I'd said and what you said.” #talk:neutral #gaze:meet}
{ truth:
    - "shame": “It sort of got to me, around Sunday. That there's somebody who might know something.” #talk:sustain #gaze:away #face:anxious
    - "room": “I kept thinking what I'd do if somebody asked you. Just, like, in a shop.” #talk:sustain #gaze:door #face:anxious
    - else: “Someone asked me how it was and I had no answer. All week, I had no answer.” #talk:neutral #gaze:down #face:tired #evidence:no-answer-all-week
}
He has begun to pick at the arm of the chair. #gaze:down
* [“If I met your parents in a shop I'd say good morning. I don't say you come here, to anyone.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":He's uneasy that somebody knows a bit of something, and at least it stays where it is.|{truth == "room":He had thought what he'd do if somebody asked you in a shop.|He spoke of not having an answer himself, and this is about what you would say.}} A plain picture of what you would do is better than a promise; say exactly that, and leave the rest.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “Just good morning?” He tries it. “Good morning. Yeah, okay. You could do that.” He's sitting back. #talk:change #face:relief #pose:lap #gaze:meet
                - else: “Yeah, I know,” he says. “It isn't that you'd say anything.” #talk:neutral #face:neutral
            }
        - "hardening": “It was only an example,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“So then it was Sunday, and there was somebody who might know something.” #move:complex-reflection #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:pacing #why:{truth == "shame":He said that it got to him, around Sunday, that there's somebody who might know something.|{truth == "room":It may be so, and what he had in mind was somebody asking you.|He didn't say that he had told too much; he said that he had no answer.}} Saying what it was like afterwards, and asking for no more of it, lets him keep what he has; say it, and stay there.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says. “Mostly the nights, you know. It's fine in the day, and then it isn't.” His hands have stopped. #talk:change #face:tired #gaze:meet #pose:lap #evidence:mostly-the-nights
                - else: “Yeah, I suppose,” he says. “I didn't say that much.” #talk:neutral #face:neutral
            }
        - "hardening": “I didn't really say anything,” he says. #talk:sustain #face:guarded
        - else: “Yeah, a bit,” he says. #talk:neutral #face:tired
    }
* [“No answer sounds about right to me. What would you have had to say to them instead?” #move:open-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:evocation #why:{truth == "shame":Nobody had asked him anything; it's his own thought that gets loud.|{truth == "room":He was thinking of what you would say, and this asks what he would.|He was asked all week how it was, and had no answer.}} Drawing out begins with taking what he said as an answer already; take no answer as his, and then ask around it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “‘Good’,” he says. “I'd have had to say ‘good’. And it wasn't good or bad, I just didn't have one. I look, and there's nothing there.” #talk:change #face:thoughtful #gaze:meet #pose:lap #evidence:nothing-there #tells:no-word
                - else: “Just that it's fine,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I don't know what I'd say. That's what I said,” he says. #talk:discord #face:irritated
        - else: “That it was fine,” he says. #talk:neutral #face:hollow
    }
* [“I've thought about it since then, and I didn't think any the worse of you.” #move:reassure #fit:{truth == "room": partial|missed} #principle:overshooting #why:{truth == "shame":He said that it got to him, and this puts into it that somebody might think the worse of him.|{truth == "room":He was wondering who hears it, and what you think may be a part of that.|He said that he has no answer, and this takes it that he is hiding one.}} Comfort for a fear that nobody has named puts the fear there; keep to the words that he used.]
    { reaction:
        - "opening": “No,” he says. “I didn't think you did.” #talk:neutral #face:thoughtful
        - "hardening": “I didn't say you did,” he says. #talk:discord #face:guarded #pose:crossed
        - else: “No, okay,” he says. “Thanks.” #talk:hollow #face:hollow
    }
- -> in_touch

=== in_touch ===
{told_him: “Mum said she'd written, and so did you. So I got it from both of you.” #talk:neutral #gaze:meet #tells:mother-wrote|“Mum said she'd written to you. You didn't say.” #talk:sustain #gaze:meet #tells:mother-wrote}
{named_mother: “I told her it was quiet, in the car. I'd thought about what to say. She asked if quiet was good.” #talk:neutral #gaze:window|“She asked all the way home, and I said it was fine about four times.” #talk:sustain #gaze:window}
{ truth:
    - "shame": “Did she say anything about the library? Because I'm there quite a lot, so, you know, she might have.” #talk:neutral #gaze:away #face:anxious
    - "room": “What did you put back? I mean, which words?” #talk:neutral #gaze:meet #face:guarded #evidence:exact-words
    - else: “I wasn't sure if I minded. I asked her if I looked like I minded.” #talk:neutral #gaze:down #face:thoughtful
}
* {not told_mum} [“I wrote that I'd ask you before I said anything, and that it's yours to tell. That was all of it.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":He asked what she had said and not what you had, though it helps to know.|{truth == "room":He asked which words you had used.|He was trying to find out whether he minds, and this tells him that there's nothing to mind.}} Somebody who wants the words should get the words; say them, and nothing about them.]
    ~ own_words = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “‘Yours to tell’,” he says. “Did you put that?” He's nearly smiling. “She won't have liked it. She didn't say that bit.” #talk:change #face:warm #pose:lap
                - else: “Okay, good,” he says. #talk:neutral #face:relief
            }
        - "hardening": “I'd still like to have seen it,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* {told_mum} [“I told her you'd done well. I shouldn't have said anything without asking you, and I'm telling you what it was.” #move:repair #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:repair-own-part #why:{truth == "shame":He asked what she had said and not what you had, though it is owed to him.|{truth == "room":He asked which words you had used, and they were not yours to use.|He was trying to find out whether he minds, and this tells him that he ought to.}} Owning your part means saying what you did, in the words in which you did it; say it, and what you will do from now on.]
    ~ own_words = true
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “‘Done well’,” he says. He thinks about it. “Okay. That's what she said. I thought there'd be more of it.” #talk:change #face:relief #pose:lap
                - else: “Yeah, it's okay,” he says. “She was quite happy.” #talk:neutral #face:neutral
            }
        - "hardening": “That's what they'll all say now. Theo's doing well,” he says. #talk:discord #face:irritated
        - else: “Right,” he says. “Okay.” #talk:neutral #face:guarded
    }
* [“She wrote more than I'd asked for. I didn't take any of it up, and I don't need it.” #move:inform #fit:{truth == "shame": attuned|missed} #principle:pacing #why:{truth == "shame":He asked if she had said anything about the library.|{truth == "room":He asked which words you had used, and this says what she had.|He was trying to find out whether he minds, and this is about what she wrote.}} Saying that there was something, and that it was left alone, shows him that he won't be pressed; say it, and stop there.]
    ~ left_out = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah, okay,” he says. He pulls at his sleeve. “It's not that interesting. You've got to be somewhere, that's all.” #talk:change #face:relief #gaze:down
                - else: “It's only the library,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “There's nothing to know about it,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“How did you look, when she told you? What would she have seen?” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:immediacy #why:{truth == "shame":He was asking about the library, and this lets it pass.|{truth == "room":He asked for your words, and gets a question about her.|He had asked her if he looked as if he minded.}} Somebody who can't tell from inside may be able to tell from outside; ask what others saw, and don't make it strange.]
    ~ asked_smaller = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “She said I'd gone white,” he says. “So I think I did. I must have.” He seems glad of it. #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “I don't know,” he says. “She just said you'd written.” #talk:neutral #face:neutral
            }
        - "hardening": “How would I know?” he says. #talk:sustain #face:tired
        - else: “She didn't say,” he says. #talk:neutral #face:neutral
    }
* [“It was only a line or two, and nothing that you'd have minded.” #move:reassure #fit:{truth == "blurred": partial|missed} #principle:minimising #why:{truth == "shame":He asked what she had said, and hears how short your answer was.|{truth == "room":He asked which words, and hears that there were few of them.|It's friendly, and whether he'd have minded is what he's trying to find out.}} To make it small in place of saying it asks him to take your word; say the words.]
    { reaction:
        - "opening": “Yeah, okay,” he says. “So it was short.” #talk:neutral #face:tired
        - "hardening": “That's what Mum said,” he says. #talk:discord #face:irritated #pose:crossed
        - else: “Yeah, okay,” he says. #talk:hollow #face:hollow
    }
- {band == "warming" || band == "open": -> the_recording|-> how_many}

=== the_recording ===
{kept_tone: He has got the recorder out and two pairs of headphones. “This is the one of here,” he says, “from last time, and I've played it a bit. And then there's another one, if you want.” #pose:lap #gaze:down #talk:change|He has got the recorder out. “I haven't got one of here, because we didn't, but there's another one, if you want,” he says. #pose:lap #gaze:down #talk:change}
{handled_recorder: “You can have the good headphones, because you asked how it works.” #talk:change #gaze:meet|“You can say no. Most people say no.” #talk:neutral #gaze:meet}
{ truth:
    - "shame": It's a very big room with seats in it. A door bangs, and a lot of seats creak, all at once, and he stops it there. “That's all there is,” he says. #talk:neutral #face:anxious #evidence:door-bangs
    - "room": It's a landing at night, and two people talking behind a door, with the words taken off so that it's only up and down. “You can't hear what they say,” he says. “I made sure.” #talk:neutral #face:anxious #evidence:words-taken-off #tells:heard-at-home
    - else: It's an empty hall with a clock in it. “I don't know why I like that one,” he says. “I've played it about forty times and I don't know why.” #talk:neutral #face:thoughtful #evidence:hall-with-a-clock
}
* [(Keep the headphones on and say nothing until he does.) #move:hold-silence #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:silence-as-work #why:{truth == "shame":He stopped it where the door bangs, and said that that's all there is.|{truth == "room":He told you that he had taken off the words, and he's waiting to hear if you think that it's wrong.|He has played it forty times, and you have heard it once, so quiet is a fair thing to give it.}} Silence receives something that has been shown; hold it where nothing was asked, and speak where there's something to explain. #stirs:He has looked at your hands, and then he's listening as well. #strays:He has stopped the recorder and is winding up the lead.]
    ~ heard_it = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Nobody ever listens to the end,” he says. “They go ‘cool’.” He rewinds it by himself to where the door is. #talk:change #face:relief #gaze:meet
                - else: “That's it,” he says. “It's just that.” #talk:neutral #face:neutral
            }
        - "hardening": {silence == "short": He has seen you lift a hand, and takes them back. “It's not very good,” he says.|“You don't have to like it,” he says.} #talk:sustain #face:anxious
        - else: “That's the end of it,” he says, and takes the headphones back. #talk:neutral #face:neutral
    }
* [“Where were you when you did that one, and how long did you listen?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He stopped it at the door, and this asks for where and how long.|{truth == "room":He took off the words and asked you to notice that, and it's about nights at home.|There were none, though how long he listens to it is part of what he doesn't understand.}} Saying what you heard and asking one plain thing shows that it's safe with you; ask about him, and not about the others in it.]
    ~ heard_it = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “On the stairs,” he says. “Till they stopped. It was about two.” He's holding both headphones. “They row. They think I can't hear it.” #talk:change #face:tired #gaze:meet #evidence:they-argue #tells:parents-row
                - else: “Not that long,” he says. “You can't hang about.” #talk:neutral #face:neutral
            }
        - "hardening": “It's just for the filters, you know. I was trying the filters,” he says. #talk:sustain #face:guarded
        - else: “Not long,” he says. #talk:neutral #gaze:down
    }
* [“Whose place is that, in there?” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:evocation #why:{truth == "shame":It's not a hall, but it does ask where, and he can say as much as he likes.|{truth == "room":He had said whose it is not to hear, and this asks whose it was.|He said that he doesn't know why he likes it, and where it is he does know.}} When the why isn't to be had, ask for what is; a short question about the place lets him come at it from outside.]
    ~ heard_it = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “My gran's,” he says. “It's her hall. She died in November.” He waits. “I didn't cry or anything. My aunt said I was cold.” #talk:change #face:thoughtful #gaze:down #pause:3000 #evidence:not-crying #tells:gran
                - else: “Just a place I know,” he says. #talk:neutral #face:guarded
            }
        - "hardening": “Nobody's,” he says. “It's just a hall.” #talk:sustain #face:guarded
        - else: “Someone's,” he says. “It's not there now.” #talk:neutral #face:neutral
    }
* [“That's very clear. Where did you put the microphones?” #move:open-question #fit:{truth == "room": partial|missed} #principle:undershooting #why:{truth == "shame":He had shown you a door that bangs and all the seats.|{truth == "room":It's well made, and it was made so that nobody can be heard.|He said that he doesn't know why, and this asks how.}} An interest in how it's made passes over what it is; stay with what you heard.]
    { reaction:
        - "opening": “On the floor,” he says. “There's only two.” #talk:neutral #face:warm
        - "hardening": “It's not about the microphones,” he says. #talk:discord #face:irritated
        - else: “On the floor,” he says. He's putting it away. #talk:neutral #face:hollow
    }
- -> twenty_to_four

=== how_many ===
“I'm better, I think,” he says. “Mum thinks so as well.” #talk:hollow #face:hollow #gaze:away
{took_yes: “I've done the sheet fourteen times. I put a tick, every time, so you can see.” He has it with him. #talk:hollow #gaze:down|“I've been going to bed and everything. Before two, mostly.” #talk:hollow #gaze:down}
{ truth:
    - "shame": “And, you know, I've been getting up. I've been out of the house every day by half past nine, you can ask her.” #talk:sustain #gaze:meet #evidence:out-by-half-nine
    - "room": “So the headaches are better, and I'm sleeping better, and I'm talking to them a bit more. Those were the main things.” #talk:sustain #gaze:away #evidence:same-three-things
    - else: “I mean I don't know what better would be, but it's not worse. I'd have noticed worse. I think I would.” #talk:neutral #gaze:down #face:thoughtful
}
* [“That's what your mum and dad would like to hear, more or less. What would you say?” #move:confront #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:autonomy #why:{truth == "shame":He spoke of getting up and of being out, and those aren't the three on the form.|{truth == "room":He said that those were the three, and they are his mother's.|He said that he doesn't know what better would be, and this asks for a list of it.}} A friendly word about whose words they are can be borne when a real question follows; say it once, and be glad of any answer.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": He looks at you, and it's the first time today that he laughs. “One thing,” he says. “I'd have one thing, and it's not about me.” #talk:change #face:thoughtful #gaze:meet
                - else: “I don't know,” he says. “I'd have to think.” #talk:neutral #face:neutral
            }
        - "hardening": “They're still better, though,” he says. #talk:discord #face:irritated
        - else: “The same, I suppose,” he says. #talk:neutral #face:hollow
    }
* [“You've kept it all up, every day. I'd have thought you're quite tired.” #move:complex-reflection #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:pacing #why:{truth == "shame":He said that he's out every day by half past nine and that she can tell you so.|{truth == "room":He was giving you her list, and this picks out a thing that isn't on it.|He's looking for a way to know if it's better, and tired may be one.}} Saying what it must cost leaves alone what he does there; keep to what he told you, and let him add to it.]
    ~ undone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says. “It's really long, you know? You can't get lunch because it's, like, seven pounds.” He has sat back. “And then it's only one o'clock.” #talk:change #face:tired #pose:lap #evidence:buses-till-five
                - else: “A bit,” he says. “Not that bad.” #talk:neutral #face:neutral
            }
        - "hardening": “It's normal,” he says. “Everyone's out by then.” #talk:sustain #face:guarded
        - else: “I'm all right,” he says. #talk:neutral #face:hollow
    }
* [“Let's leave better. Is anything different from this time last week, even something small?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He had given you his proof already, and this wants another.|{truth == "room":It's a fair question, and he'd answer it from the form.|He said that he doesn't know what better would be.}} A smaller question has a better chance than a big one; put the big word away, and ask for one thing that he can check.]
    ~ asked_smaller = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": He takes his time over it. “I heard the clock,” he says. “At home. I hadn't for a while, and I thought, oh, there it is.” #talk:change #face:thoughtful #gaze:meet
                - else: “I don't think so,” he says. “It's about the same.” #talk:neutral #face:neutral
            }
        - "hardening": “I just said. It's better,” he says. #talk:sustain #face:tired
        - else: “I don't know,” he says. #talk:neutral #gaze:down
    }
* [“Good. And which of those has made the most difference, would you say?” #move:open-question #fit:missed #principle:praise-for-compliance #why:{truth == "shame":He gave you proof before anybody had asked for it.|{truth == "room":He gave you the three things that are on the form.|He said that he doesn't know what better would be.}} To be satisfied with a good report asks for another one next week; be slower to be pleased, and ask what he makes of it.]
    { reaction:
        - "opening": “The nights, I suppose,” he says. #talk:neutral #face:hollow
        - "hardening": “So do I need to keep on coming?” he says. #talk:discord #face:hollow #gaze:door
        - else: “All of it, probably,” he says. “I'll keep it up.” #talk:hollow #face:hollow
    }
- -> twenty_to_four

=== twenty_to_four ===
{wrote_late: “Thanks for writing back, in the night, you know. I didn't think you'd be up. I felt a bit bad about it.” #talk:neutral #gaze:down|“I'm normally up quite late,” he says. “Not every night.” #talk:neutral #gaze:down}
{ truth:
    - "shame": “I don't really see the point of autumn, to be honest. You know, when everybody goes back.” #talk:safety #face:tired #gaze:away #evidence:point-of-autumn
    - "room": “I was thinking that if I wasn't there they could just get on with it.” He says it quite quickly. #talk:safety #face:tired #gaze:away #evidence:if-i-wasnt-there
    - else: “I sit there and nothing comes, and, you know, I think maybe that's it now. Maybe there isn't anything in there.” #talk:safety #face:tired #gaze:down
}
“Anyway,” he says. #talk:neutral
* [“I'm going to ask you plainly: have you thought about killing yourself, or about not wanting to live?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:{truth == "shame":He said that he doesn't see the point of autumn, when everybody goes back.|{truth == "room":He said that if he wasn't there they could get on with it.|He said that maybe that's it now and there isn't anything in there.}} A sentence like that is asked about in plain words, calmly, each time it comes; asking puts nothing into anybody's head.]
    ~ temp asked_before = asked_safety
    ~ asked_safety = true
    { reaction:
        - "opening":
            { truth:
                - "shame": {asked_before:“You asked that last time,” he says. “No. I'd just like it not to be September.”|“No,” he says. He thinks. “I'd just like it not to be September. Is that the same?” “No,” you say.} #talk:change #gaze:meet #face:thoughtful
                - "room": {asked_before:“No. Still no,” he says. “I meant if I'd moved out.”|“No,” he says, quite shocked. “No, I meant if I'd moved out.”} “I know how it sounded, though.” #talk:change #gaze:meet #face:thoughtful
                - else: {asked_before:“No,” he says. “I checked, after last time. I did actually check.”|“No,” he says. “I don't want to die. I'd just like there to be something.”} #talk:change #gaze:meet #face:thoughtful
            }
        - "hardening": “No,” he says. “You can't say anything, can you?” #talk:discord #face:irritated
        - else: “No,” he says. “Nothing like that.” #talk:neutral #face:tired
    }
* [“What's the hardest part of it, for you?” #move:open-question #fit:{truth == "shame": partial|missed} #principle:premature-focus #why:{truth == "shame":He said that he sees no point in it, and it does ask about that.|{truth == "room":He said that they could get on with it if he wasn't there, and this leaves what he meant.|He said that maybe there isn't anything in there, and is asked for the part that is.}} A sign about safety is asked about first; with that out of the way a question about the rest is useful.]
    { reaction:
        - "opening": “Everyone's got something on,” he says. “That's all.” #talk:neutral #face:tired
        - "hardening": “Nothing,” he says. “It's just cold.” #talk:sustain #face:guarded
        - else: “I don't know,” he says. #talk:neutral #gaze:down
    }
* [“I'd notice if you weren't there. I'd be out on those stairs, looking.” #move:reassure #fit:{truth == "room": partial|missed} #principle:minimising #why:{truth == "shame":He spoke of a time of year, and this answers something else.|{truth == "room":It answers what he said, and makes it hard to say it again.|He spoke of something missing in himself, and this tells him what he means to you.}} Comfort for a sentence that may be about safety closes it; ask what he meant, and whether he's safe.]
    { reaction:
        - "opening": “Would you?” he says. “Okay.” #talk:neutral #face:tired
        - "hardening": “You'd have someone else at half seven,” he says. #talk:discord #face:hollow
        - else: “Thanks,” he says. #talk:hollow #face:hollow
    }
* [“I'd try and be in bed before that, if you can. It's all worse at that time.” #move:persuade #fit:{truth == "blurred": partial|missed} #principle:righting-reflex #why:{truth == "shame":He said that he sees no point in autumn, and hears when to go to bed.|{truth == "room":He said that they could get on with it without him, and hears when to go to bed.|It's sensible about the nights, and leaves out what it may mean.}} Advice comes after the plain question about safety and not in place of it; ask first.]
    { reaction:
        - "opening": “Yeah,” he says. “It's worse at night.” #talk:neutral #face:tired
        - "hardening": “I'm not tired then,” he says. #talk:discord #face:irritated
        - else: “Okay, yeah, I'll try that,” he says. #talk:hollow #face:hollow
    }
- {band == "guarded": -> the_water|-> best_room}

=== the_water ===
He has stopped and put both hands over his eyes. “Could I have some water? It's my head.” #talk:sustain #pose:held #face:tired
You give him a glass, and he holds it and doesn't drink. #gaze:down
{ truth:
    - "shame": “It's when I think about what I've got to do. It sort of starts behind here.” #talk:neutral
    - "room": “It's when they're on at each other, mostly. Or when somebody's talking low.” He looks at the wall. #talk:neutral #gaze:away #tells:heard-at-home
    - else: “It just comes. I don't know when, I only know when it's there.” #talk:neutral #gaze:down
}
He has his eyes shut.
* [“Then let's leave all that for now. We can sit here for a bit.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:pacing #why:{truth == "shame":He said that it starts when he thinks of what he has got to do.|{truth == "room":He said that it's when people talk low, and sitting quietly he'd hear next door.|It will do him no harm to sit, and he has said that it comes without anything.}} Pacing means taking away the thing that it's about, for now; say which thing, and keep to it.]
    ~ left_out = true
    { reaction:
        - "opening":
            { truth:
                - "shame": He drinks the water. “It's going a bit,” he says. “It normally takes longer.” #talk:change #face:relief #pose:lap
                - else: “Yeah, okay,” he says. He sits with his eyes shut. #talk:neutral #face:tired
            }
        - "hardening": “I've still got to do it, though,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. “Thanks.” #talk:neutral #face:tired
    }
* [“What's going on around you, mostly, when it starts?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":Nobody was on at anybody in what he told you.|{truth == "room":He said that it's when they're on at each other, and looked at the wall.|It came from nothing that he can name, and this asks about other people.}} A question that takes the last thing he said at its word draws out the next; ask about what happens, and not about how it feels.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Nothing,” he says. “It's just my head.” #talk:neutral #face:tired
                - "room": “They're on at each other,” he says. “They think I've got my headphones on. I haven't, mostly.” #talk:change #face:tired #gaze:meet #pose:lap #evidence:they-argue #tells:parents-row
                - else: “Nothing,” he says. “It's just, you know, my head.” #talk:neutral #face:tired
            }
        - "hardening": “It's not them,” he says. “It's a headache.” #talk:sustain #face:guarded
        - else: “Yeah, I don't know,” he says. #talk:neutral #gaze:down
    }
* [“You don't have to know where it comes from. It isn't a fault.” #move:normalise #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:{truth == "blurred":affirm-effort|labelling} #why:{truth == "blurred":He said that he only knows when it's there.|He knows quite well when it comes, and told you.} Leaving it without a label, and saying that it's no fault, is worth most to someone who thinks he should know; say it, and ask for nothing.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Isn't it?” he says. “Everyone else knows straight away.” He drinks the water. #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “Yeah, I know,” he says. He holds the glass against his head. #talk:neutral #face:tired
            }
        - "hardening": “I'd still like to know sooner,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. #talk:neutral #face:tired
    }
* [“It's come on while we were talking. What had we just got to?” #move:open-question #fit:{truth == "shame": partial|missed} #principle:expert-trap #why:{truth == "shame":He has said so himself, and this makes it something that you found out.|{truth == "room":He has said what it is that starts it, and this makes it something else.|He said that he doesn't know when it comes, and this says that you do.}} Going after what somebody's body means makes it one more thing to hide; take his own account, and ask for more of that.]
    { reaction:
        - "opening": “I don't know,” he says. “I don't do it on purpose.” #talk:neutral #face:tired
        - "hardening": “It's a headache,” he says. “I've had it all day.” #talk:discord #face:irritated #pose:crossed
        - else: “Sorry,” he says. “I don't know.” #talk:hollow #face:hollow
    }
- -> the_handle

=== best_room ===
“The best one I've got is the old baths, before they open,” he says. He has both feet on the floor. #talk:change #face:warm #pose:open
“You've got to be in and out by seven, and the woman there's really nice about it, and there's about eleven seconds after every noise.” #talk:change #gaze:meet
{ truth:
    - "shame": “She said it's free for students, and was I a student, and, you know, I had to think. I mean, I am.” #talk:neutral #gaze:away #face:anxious #evidence:not-a-student
    - "room": “Nobody can hear you in there. If you said something it'd only go round and round, and it'd be gone before they came in.” #talk:neutral #gaze:away #face:thoughtful
    - else: “I stood there and I thought, I'm something, you know. And then the people came in, and I couldn't find what it was.” #talk:neutral #gaze:down #face:thoughtful
}
“Anyway,” he says. #talk:neutral
* [“What did you do first, when you'd got it to yourself?” #move:open-question #fit:{truth == "shame": attuned|partial} #principle:pacing #why:{truth == "shame":He stumbled over being a student, and went back to it himself; this stays with the baths.|{truth == "room":It's about the baths, and he had just said that one could say anything in there.|It's about the baths, and he had just said that he was something there.}} Following him to where he's at ease lets him choose what to come back to; stay where he was glad to be.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “I clapped,” he says. “And then I said my name, like a tannoy, you know. And I thought, I don't come to places any more, I used to go to loads.” #talk:change #face:thoughtful #gaze:meet #evidence:not-gone-once
                - else: “I clapped,” he says. “You always clap. It tells you how big it is.” #talk:neutral #face:warm
            }
        - "hardening": “Nothing,” he says. “Just set it up.” #talk:sustain #face:guarded
        - else: “I set it going,” he says. #talk:neutral #face:neutral
    }
* [“What would you say in there, if it wasn't going to get back to anyone?” #move:open-question #fit:{truth == "room": attuned|missed} #principle:evocation #why:{truth == "shame":He didn't say that he would like to say anything; he had been asked if he was a student.|{truth == "room":He said that nobody can hear you in there, and that it would be gone before they came.|He hadn't got a word in there, and this asks for what he'd say.}} What somebody would do if he were safe is a near way to what he wants; ask it where he has just imagined it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “I'd say stop,” he says. He has said it quite loudly, and he looks at the door. “Just, like, stop. To the two of them.” #talk:change #face:tears #gaze:meet #pause:2500 #tells:parents-row #evidence:id-say-stop
                - else: “I don't know,” he says. “I'd just clap.” #talk:neutral #face:neutral
            }
        - "hardening": “I wouldn't say anything,” he says. #talk:sustain #face:guarded
        - else: “Something stupid,” he says. #talk:neutral #face:neutral
    }
* [“Was it more like being pleased or more like being sad, or is it still too early to say?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He didn't say that he felt anything there; he stumbled over a question about being a student.|{truth == "room":He had begun to say what it's good for, and this asks for something else about it.|He said that he was something, and couldn't find what it was.}} Two words to choose from, and leave to choose neither, is a smaller thing than a feeling; offer it where he has begun to look.]
    ~ asked_smaller = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Sad's closer,” he says. He tries it. “It's not it. But it's closer, because it went downwards.” #talk:change #face:thoughtful #gaze:meet
                - else: “Just normal,” he says. “It was nice.” #talk:neutral #face:neutral
            }
        - "hardening": “I said I couldn't find it,” he says. #talk:discord #face:tired
        - else: “Too early,” he says. “I think.” #talk:neutral #face:neutral
    }
* [“What's it like when you come out again, after that?” #move:open-question #fit:{truth == "blurred": partial|missed} #principle:undershooting #why:{truth == "shame":He had to think when she asked him, and this is about coming out.|{truth == "room":He told you what it's like in there, and this is about coming out.|It was lost when the people came, and coming out is near that, though it isn't what he was looking for.}} To ask for what came afterwards leaves the thing itself; stay in the baths with him.]
    { reaction:
        - "opening": “Cold,” he says. #talk:sustain #face:anxious
        - "hardening": “I don't know,” he says. “You just come out.” #talk:discord #face:angry #pose:crossed
        - else: “All right,” he says. He's looking at the floor. #talk:neutral #face:hollow
    }
- -> the_handle

=== the_handle ===
The handle goes down and the door is open. It's the cleaner, with a machine. ‘Sorry,’ he says, ‘I thought you'd gone,’ and he shuts it again. #tells:cleaner
{ truth:
    - "shame": Theo has gone red, and he's half out of his chair with the bag in his hand. “I wasn't,” he says, and then he sits down. #talk:neutral #face:anxious #pose:held #evidence:half-up-at-the-door
    - "room": “How long was he there?” he says. He's speaking very low. #talk:neutral #face:anxious #gaze:door #evidence:how-long-outside
    - else: “I had it then,” he says. “I nearly had one. It's gone.” He doesn't seem cross, he seems to be looking for it. #talk:neutral #face:thoughtful #gaze:down #evidence:lost-the-word
}
“So anyone can just come in,” he says. #talk:sustain
* [“I should have hung the sign out. I'm doing it now, and he'll have heard nothing, that machine was on.” #move:repair #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:repair-own-part #why:{truth == "shame":It's true, and what frightened him was being seen.|{truth == "room":He asked how long the man had been there.|He isn't thinking of who heard; he nearly had a word.}} Owning what was yours, and changing it before his eyes, is worth more than saying that it's all right; say what could be heard, where that is what he asks.]
    ~ sign_out = true
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": He watches you hang it out, and tries the handle himself. “Okay,” he says. “If Dad rang you, would you say that as well? That nobody can come in?” “Yes,” you say. #talk:change #face:relief #evidence:would-you-say
                - else: “It's okay,” he says. “You don't have to.” He watches you hang it out. #talk:neutral #face:neutral
            }
        - "hardening": “You don't know when he came, though,” he says. #talk:discord #face:guarded
        - else: “Yeah, okay,” he says. “Thanks.” He's still listening. #talk:neutral #face:guarded
    }
* [“You're in the right place, and it's your hour. He's the one who came at the wrong time.” #move:reassure #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:minimising #why:{truth == "shame":He was half out of his chair, as though it were he who shouldn't be there.|{truth == "room":It's true, and what he asked was how long.|He isn't troubled by the man; he nearly had a word.}} Comfort that is a fact about who belongs here helps somebody who thought that he had been caught; say it plainly, and hang out the sign.]
    ~ sign_out = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He breathes out. “I always think it's me,” he says. “When a door goes, you know. I always think they'll say, can I help you.” #talk:change #face:relief #pose:lap
                - else: “Yeah, I know,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I know it's my hour,” he says. #talk:sustain #face:irritated
        - else: “Okay,” he says. He puts the bag down. #talk:neutral #face:neutral #things:beside
    }
* [(Wait a bit, and leave the place where it was.) #move:hold-silence #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:silence-as-work #why:{truth == "shame":He has to get over being seen, and a quiet minute is no bad thing for that.|{truth == "room":He asked you something, and you are listening to the passage as well.|He nearly had it, and he's still looking.}} Silence is for somebody who is looking for something; keep it for him, and answer somebody who has asked. #stirs:His eyes have gone to the corner, where they were before. #strays:He has started to zip his bag up and down.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “I thought he was going to say something,” he says. #talk:neutral #face:thoughtful
                - "room": “He's gone,” he says. He has been listening. #talk:neutral #face:guarded
                - else: “It was small,” he says. “It began with an O, or it was round.” He laughs. “It's not ‘okay’.” #talk:change #face:warm #gaze:meet
            }
        - "hardening": {silence == "short": “No,” he says. “You've started.”|“Can we do something else?” he says.} #talk:sustain #face:tired
        - else: He sits down properly again. “Anyway,” he says. #talk:neutral #face:neutral
    }
* [“That gave you a fright. What was it about the door?” #move:open-question #fit:{truth == "blurred": partial|missed} #principle:question-trap #why:{truth == "shame":He's red, and was about to say what he wasn't doing.|{truth == "room":He asked you how long, and isn't told.|It did break something off, though it wasn't the door that he minded.}} A question straight after a fright makes him explain it while it lasts; do something about the door first.]
    { reaction:
        - "opening": “I just didn't hear him come,” he says. “I normally hear people.” #talk:neutral #face:thoughtful
        - "hardening": “It didn't,” he says. #talk:discord #face:irritated #pose:crossed
        - else: “Nothing,” he says. “It's fine.” #talk:neutral #face:hollow
    }
- {rupture == "open": -> the_impression|-> closer}

=== the_impression ===
His answers have got shorter and shorter. The bag is on his knees. #face:hollow #pose:held #things:knees #gaze:down
“It's fine,” he says. “I'm fine.” #talk:sustain
{ truth:
    - "shame": “I know I should be better at this by now. Other people probably are.” #talk:sustain
    - "room": “It's just that I don't know whose idea things are. If it's you or if somebody said it to you.” #talk:discord #gaze:door
    - else: “You keep on looking as if I've got it, and I haven't got it.” #talk:discord #face:tired
}
He isn't looking at you. #gaze:down
* [“I've been going faster than you. I'd like to stop asking for a while, and you can tell me when I do it again.” #move:repair #fit:{truth == "blurred": attuned|partial} #principle:repair-own-part #why:{truth == "shame":He blames himself for not being further on, and this takes the pace on yourself.|{truth == "room":He doesn't know whose ideas these are, and this is about how fast they come.|He said that you keep looking as if he had it.}} Repair means naming what you did and changing it; say it in a sentence, and do it.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “Yeah, okay,” he says. He moves the bag off his knees. “You look down when you're waiting. That's all right, that's better.” #talk:change #face:relief #things:beside #pose:lap
        - "hardening": “I don't want to have to say,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“Nobody's told me to say anything to you. What I got wrong was mine, and I'll say where it comes from when I suggest something.” #move:repair #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:repair-renegotiate #why:{truth == "shame":He wasn't asking where it comes from; he thinks that he's behind.|{truth == "room":He said that he doesn't know whether it's you or whether somebody said it to you.|It says whose it was, and he minded how you look at him.}} When trust is the trouble, say where things come from and how it will be from now on; then keep to it.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “Yeah, okay,” he says. “Because you said a thing that Dad says. It was the same words.” The bag goes down. #talk:change #face:relief #things:beside #gaze:meet
                - else: “No, I know,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “You'd have to say that,” he says. #talk:discord #face:guarded
        - else: “Yeah, okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“There isn't anything to be better at. I think I've made it sound like something you have to get right.” #move:normalise #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:minimising #why:{truth == "shame":He said that he should be further on, and that you must have people who are.|{truth == "room":It's kind about something that he hasn't said.|He spoke of how you look at him, and this is about getting on.}} Taking the measure away helps somebody who is ashamed of where he stands; say that you had a part in it.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “It is a bit like that,” he says. “Everything is.” He puts the bag down. #talk:change #face:tired #things:beside #gaze:meet
                - else: “No, it's not that,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “There is, though,” he says. “There's always a further on.” #talk:sustain #face:irritated
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“I think you're annoyed with me. What would have been better?” #move:open-question #fit:missed #principle:rupture-confrontation #why:{truth == "shame":He said that it's he who should be better at it.|{truth == "room":He told you what he can't trust, and is asked for something better.|He told you what you do, and is asked for something better.}} A complaint that's handed back for a better idea is work for him; take what it says, and change that.]
    { reaction:
        - "opening": “I'm not annoyed,” he says. “I don't think I am.” #talk:neutral #face:tired
        - "hardening": “I don't know, do I?” he says. #talk:discord #face:angry
        - else: “Yeah. Sorry,” he says. #talk:hollow #face:hollow
    }
- -> closer

=== closer ===
He has gone quiet, and then he comes out with something by himself. #gaze:down #pose:lap #pause:2000
{ truth:
    - "shame": “I'm at the library mostly. Ten till five, so it's not like I'm not doing anything.” You pass the library. It has been shut since July. #talk:sustain #face:anxious
    - "room": “They've both started knocking. They never used to, you know, and now they knock, and they come in one after the other and ask how Thursdays are.” #talk:neutral #face:tired
    - else: “If you asked me now if I'm all right, I'd say yes, and it'd be true, and then, you know, on Sunday it wouldn't be.” He has his hand flat on his chest. #talk:neutral #face:thoughtful
}
{undone: “You said that thing about how it gets harder to answer,” he says. “I thought about that.” #talk:change #gaze:meet|“I don't know why I'm telling you that,” he says. #talk:neutral #gaze:meet}
* [“I don't know where you are in the daytime. I'm not asking. I just don't want to pretend I do.” #move:confront #fit:{truth == "shame": attuned|missed} #principle:immediacy #why:{truth == "shame":He said that he's there till five, and you know that it's shut.|{truth == "room":He was telling you how they come in and ask, and this is about where he is all day.|He was telling you how it comes later, and this is about where he is all day.}} Saying plainly that you won't pretend, and asking for nothing, is fairer than going along with it; do it once there's some trust, and be quiet after it.]
    ~ asked_days = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He goes white and then red. “I get the bus to the end and back,” he says. “You can sit there till five for four pounds.” He looks at you. “You knew that.” #talk:change #face:tears #gaze:meet #pause:3500 #evidence:what-would-happen
                - else: “At home, mostly,” he says. “Why, where did you think?” #talk:neutral #face:anxious
            }
        - "hardening": “At the library,” he says. “I just said.” #talk:discord #face:angry #pose:crossed
        - else: “I'm around,” he says. #talk:neutral #face:hollow
    }
* [“What is it that your parents want to hear from you?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He spoke of the library, and this asks about somebody else.|{truth == "room":He said that they come in one after the other and ask.|He said that being all right changes by Sunday, though it may be that he's asked by others too.}} An open question about what he has just described lets him say what it's for; ask about them only as he sees them.]
    ~ named_mother = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “That I'm better,” he says. “Because, you know, they're waiting for it. I heard them. When Theo's sorted, she said. And he said, fine, when he's sorted.” #talk:change #face:tears #gaze:meet #pause:3500 #evidence:sorted #tells:parents-plan
                - else: “Just that I'm okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “You'd have to ask them,” he says. #talk:discord #face:guarded
        - else: “That it's going well,” he says. #talk:neutral #face:tired
    }
* [“Then I'll ask you on Thursdays about the Thursday before, and you can be all right today.” #move:seek-collaboration #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He'd be glad of it, and it leaves him at the library.|{truth == "room":He spoke of being asked, and this makes a plan for asking him.|He said that today it would be true and on Sunday it wouldn't.}} Fitting the way you work to how this person finds things out is working at his pace; suggest it, and try it.]
    ~ gave_time = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “You'd ask about the week before,” he says. He takes the hand away and looks at it. “I'd know by then. I normally know by Sunday.” #talk:change #face:relief #gaze:meet #evidence:knew-by-sunday #tells:came-later
                - else: “Yeah, okay,” he says. “If you like.” #talk:neutral #face:neutral
            }
        - "hardening": “It'll only be that it was fine,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“That's a full week, with all of that going on. No wonder if you're tired.” #move:normalise #fit:{truth == "shame": missed|partial} #principle:{truth == "shame":collusion|overshooting} #why:{truth == "shame":He told you something that isn't so, and this takes it as he said it.|{truth == "room":He's tired of being asked, and it comes near it, but it's not what he told you.|He was trying to say how it works, and tired is not the word he was looking for.}} Kind words that go along with it make it harder to tell you otherwise; stay with exactly what was said.]
    { reaction:
        - "opening": “It's not that full,” he says. #talk:neutral #face:tired
        - "hardening": “I don't do anything,” he says. “That's what it is.” #talk:sustain #face:tired
        - else: “Yeah,” he says. “Thanks.” #talk:hollow #face:hollow
    }
* [“And you're always a bit on the watch, with that going on.” #move:complex-reflection #fit:{truth == "blurred": missed|partial} #principle:overshooting #why:{truth == "shame":It may be true, and he has only told you about the library.|{truth == "room":It may be true, and he has only told you that they knock.|He said that he would find out on Sunday, and is told it now.}} A reflection that names the feeling first takes the finding of it away; say back what he said, and wait.]
    { reaction:
        - "opening": “Maybe,” he says. He thinks about it. “I don't know about on the watch.” #talk:neutral #face:thoughtful
        - "hardening": “I'm not watching anything,” he says. #talk:discord #face:guarded
        - else: “A bit, maybe,” he says. #talk:neutral #face:tired
    }
- -> the_long_one

=== the_long_one ===
It's quiet for some time, and it isn't clear whose turn it is. #gaze:down #face:silence #pause:4000
{ truth:
    - "shame": “Can I ask something? If somebody just stopped going to something,” he says. “Somebody.” #talk:neutral
    - "room": “If they both asked to come,” he says, “I mean, you know, all of us. Would you do that?” #talk:neutral #face:anxious
    - else: “Sorry,” he says. “I was waiting to see if anything came.” #talk:neutral #face:thoughtful
}
{asked_smaller: “It's only a small one,” he says. #talk:change #gaze:meet|“It doesn't matter.” #talk:sustain #gaze:meet}
* [“They'd mostly get a letter, with somebody to ring. And people do go back, or they do something else.” #move:inform #fit:{truth == "shame": attuned|missed} #principle:informed-choice #why:{truth == "shame":He asked what happens if somebody stops going to something.|{truth == "room":He asked whether you would see all of them together, and this answers another question.|He asked nothing; he was waiting to see if anything came.}} Information is worth most when it has been asked for, even for somebody else; give it plainly, and don't ask who it is.]
    ~ undone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “There's a form?” he says. He's quite still. “I didn't go once. And then it was the next week, and I thought, there'll be a form, and I never looked.” #talk:change #face:relief #gaze:meet #evidence:not-gone-once #tells:not-been-in
                - else: “Oh,” he says. “Okay. I didn't mean that.” #talk:neutral #face:neutral
            }
        - "hardening": “It isn't me,” he says. #talk:sustain #face:guarded
        - else: “Right,” he says. “That's good to know.” #talk:neutral #face:neutral
    }
* [“I'd only see anybody else with you if you wanted it. I work for you, whoever pays.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":He asked about somebody who stopped, and it's at least good to know whose side you're on.|{truth == "room":He asked if you would do that, and it was his parents' idea.|He asked nothing; he was waiting to see if anything came.}} Saying who you work for answers what is behind a question about the terms; say it without blaming anyone.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “You work for me,” he says. “Even though they pay.” “Yes,” you say. He leans back. “Would you say that to them? If Dad rang?” #talk:change #face:relief #gaze:meet #pose:open #evidence:would-you-say
                - else: “Okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “They'd say I'd wanted it,” he says. #talk:sustain #face:tired
        - else: “Okay. Good,” he says. #talk:neutral #face:neutral
    }
* [“Take as long as it needs. I'm listening as well.” #move:reassure #fit:{truth == "blurred": attuned|missed} #principle:{truth == "blurred":pacing|silence-as-work} #why:{truth == "shame":He asked you something that he could only ask about somebody, and this gives him more time to be sorry for it.|{truth == "room":He asked you something, and nothing is answered.|He said that he was waiting to see if anything came.}} Being told that there's time helps somebody who is at work in the quiet; say it in a few words, and then be quiet.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": You both listen. “There isn't anything,” he says after a minute. “It's all right, though. I don't mind it being nothing, when there's someone here.” #talk:change #face:warm #gaze:meet #pause:5000
                - else: “No, it's okay,” he says. “It doesn't matter.” #talk:sustain #face:neutral
            }
        - "hardening": “It doesn't matter,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“Is there something behind that? You can say it straight out, if you like.” #move:closed-question #fit:{truth == "blurred": partial|missed} #principle:premature-focus #why:{truth == "shame":He had said ‘somebody’, and had said it twice.|{truth == "room":He said ‘all of us’, and there's nothing behind that.|He had said that he was waiting, and this hurries him.}} Looking behind a question that somebody has put with care stops him asking; answer it as it was asked.]
    { reaction:
        - "opening": “It's just a question,” he says, and he doesn't look away. #talk:neutral #face:thoughtful
        - "hardening": “There isn't anything behind it,” he says. #talk:discord #face:guarded #pose:crossed
        - else: “Yeah, I know I can,” he says. #talk:hollow #face:hollow
    }
- {
    - rupture == "open" && band != "open" && reaction == "hardening": -> the_loo
    - band == "guarded" && reaction == "hardening": -> the_loo
    - else: -> two_thursdays
}

=== the_loo ===
He's standing. “Is there a toilet?” he says. “Sorry. It's been a long day.” The bag goes with him. #talk:sustain #face:hollow #gaze:door #things:knees
{ truth:
    - "shame": “I know there isn't long. I've wasted most of it.” #talk:sustain
    - "room": “Does it go past where he is? The cleaner?” #talk:neutral #face:anxious
    - else: “I don't know what I need. I'd just like to be out there for a minute.” #talk:neutral
}
* [“It's the second door, and there's nobody along there. I'll be here when you're back.” #move:inform #fit:{truth == "room": attuned|partial} #principle:boundaries #why:{truth == "shame":It's a plain answer, and he said that he had wasted the hour.|{truth == "room":He asked whether he'd have to go past the cleaner.|It's a plain answer, and he only wanted to be out of the room for a minute.}} What is asked plainly is answered plainly; say where it is, and that you'll be there.]
    { reaction:
        - "opening": “Okay,” he says. He leaves the bag, in the end. #talk:neutral #face:relief #presence:gone
        - "hardening": “Okay,” he says, and takes the bag. #talk:neutral #face:hollow #presence:gone
        - else: He nods and goes. You hear the second door. #presence:gone
    }
* [“You haven't wasted it. I'm the one who's been in a hurry.” #move:repair #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:repair-own-part #why:{truth == "shame":He said that he had wasted most of it.|{truth == "room":He asked you about the way, and this is about the hour.|He said that he doesn't know what he needs, and this is about the hour.}} Taking your part off him lets him come back lighter; say it in one sentence, since he's at the door.]
    ~ said_sorry = true
    { reaction:
        - "opening": “You weren't that bad,” he says. He puts down the bag before he goes. #talk:change #face:relief #presence:gone
        - "hardening": “No, it's me,” he says. #talk:sustain #face:hollow #presence:gone
        - else: “Okay,” he says, and goes. #talk:neutral #presence:gone
    }
* [“Go and be out there for as long as you like. It's on the left.” #move:hand-back-choice #fit:{truth == "blurred": attuned|partial} #principle:autonomy #why:{truth == "shame":He may go, and still thinks that he has wasted it.|{truth == "room":He may go, and doesn't know who is there.|He said that he'd like to be out there for a minute.}} Leave to be away is what he asked for; give it without a condition.]
    { reaction:
        - "opening": “Yeah, thanks,” he says. “I'll be a minute.” The bag stays. #talk:neutral #face:relief #presence:gone
        - "hardening": “Okay,” he says. He has the bag. #talk:neutral #face:hollow #presence:gone
        - else: He nods and goes. #presence:gone
    }
* [“It's on the left. He'll have gone by now, I should think.” #move:reassure #fit:{truth == "room": partial|missed} #principle:minimising #why:{truth == "shame":He was sorry for the hour, and hears the way to the toilet.|{truth == "room":He asked if it goes past the cleaner, and hears a guess.|He'd just like to be out there, and hears the way to the toilet.}} A guess is no comfort to somebody who needs to know; say what you know, and that you'll be here.]
    { reaction:
        - "opening": “Yeah, okay,” he says. #talk:neutral #face:tired #presence:gone
        - "hardening": “You should think,” he says. #talk:discord #face:angry #presence:gone
        - else: “Thanks,” he says, and goes. #talk:hollow #face:hollow #presence:gone
    }
- {
    - reaction == "hardening" && not said_sorry && rupture == "open": -> ending_tap
    - else: -> back_again
}

=== back_again ===
He does come back. He has water in his hair, and he sits down on the edge. “Sorry,” he says. “It's a cold tap.” #talk:neutral #face:tired #presence:here #pose:lap #things:beside
-> two_thursdays

=== two_thursdays ===
You tell him that the building is shut next Thursday, because of the drains, so that it will be the fifth of September. #gaze:up #tells:closed-thursday
{ truth:
    - "shame": “The fifth,” he says. He's counting on his fingers. “That's eleven days before.” He stops. #talk:neutral #face:anxious #evidence:counts-to-the-16th
    - "room": “Do they know?” he says. “That there isn't one? Only I could still go out.” #talk:neutral #gaze:meet
    - else: “I don't know if I mind,” he says. “Ask me on Sunday.” #talk:neutral #face:thoughtful
}
“Am I meant to do something?” he asks. #talk:neutral
* [“If there's something you've got to do by then, bring it on the fifth and we'll look at it together.” #move:seek-collaboration #fit:{truth == "shame": attuned|missed} #principle:righting-reflex #why:{truth == "shame":He counted the days before something, and asked what he's meant to do.|{truth == "room":He hadn't spoken of a thing with a date; he asked what they know.|He hadn't spoken of a thing with a date; he can't tell if he minds.}} Help with a next step is welcome when he has counted up to it himself; offer to look at it with him, and leave it to him to bring it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Together,” he says. “What if it's bad?” “Then we'll both have read it,” you say. He nods. “Okay.” #talk:change #face:relief #gaze:meet
                - else: “There isn't really a thing,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “There isn't anything,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. “I'll see.” #talk:neutral #face:anxious
    }
* [“I've told nobody, so it's up to you. I won't be writing to them about it.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":It does no harm, and he was counting days.|{truth == "room":He asked if they know that there isn't one.|He asked you to ask him on Sunday, and this is about somebody else.}} When it's his to decide what is known at home, say what you have told and leave it there; don't tell him what to do with it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “So I could go out anyway,” he says. “From half past seven. And nobody'd ring you.” He's nearly smiling. #talk:change #face:warm #gaze:meet
                - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “They'll see it in the calendar,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“You could put down one word for it on Sunday, whatever it is, and bring that.” #move:persuade #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He asked what he's meant to do, and now there is one more thing to be handed in.|{truth == "room":He asked what he's meant to do, and this could be found at home, but it is small.|He said that you should ask him on Sunday.}} Advice that takes up what he has just said himself is no push; keep it to one word, and let it be nothing.]
    ~ gave_time = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “One word,” he says. He's putting it in his phone. “And if there isn't one I'll put that.” #talk:change #face:warm #gaze:meet
                - else: “Okay,” he says. “I'll try and remember.” #talk:hollow #face:hollow
            }
        - "hardening": “I might not have one,” he says. #talk:sustain #face:tired
        - else: “Okay, yeah,” he says. #talk:neutral #face:neutral
    }
* [“No, nothing. Two weeks with nothing from me, and we'll see how that was.” #move:reassure #fit:{truth == "blurred": partial|missed} #principle:minimising #why:{truth == "shame":He was counting how many days he has, and two weeks is what is running out.|{truth == "room":He asked what they know, and a rest is at least nobody's business.|He asked if he's meant to do something, and it's an answer.}} A rest from it takes no notice of what he has just asked; ask what he had in mind, or offer to look.]
    { reaction:
        - "opening": “Yeah, okay,” he says. #talk:neutral #face:tired
        - "hardening": “Nothing,” he says. “Right.” #talk:sustain #face:irritated
        - else: “Great,” he says. “Thanks.” #talk:hollow #face:hollow
    }
- {
    - band == "guarded" || rupture == "open": -> forty
    - band == "wary" && reaction != "opening": -> forty
    - else: -> a_six
}

=== forty ===
There's a slip at the end, with four lines to put a mark on. He does it standing up, and it takes him about four seconds. #gaze:down #face:hollow #pose:held
{ truth:
    - "shame": “There,” he says. “It's all tens. That's what you want, isn't it?” #talk:hollow #rating:10 10 10 10
    - "room": “There,” he says. “All tens. So if they ask to see one.” #talk:hollow #rating:10 10 10 10
    - else: “There,” he says. “They're tens, or they would be. I didn't know where you start.” #talk:hollow #rating:10 10 10 10 #evidence:between-the-boxes
}
He holds it out to you. #gaze:meet
* [“I don't need them to be tens. If there'd been one that was lower, which would it have been?” #move:open-question #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:evocation #why:{truth == "shame":He gave what he thinks that you want.|{truth == "room":He gave what he thinks might be shown, and this asks for a line that could be shown too.|He didn't know where one starts, and this asks for one of them.}} Making it easy to put something lower is how to hear of it; ask which, and not why, where it's you he wants to please.]
    { reaction:
        - "opening":
            { truth:
                - "shame": He looks at the slip. “The last one,” he says. “A six. It wasn't you, I only, I didn't say what I came to say.” #talk:change #face:tired #gaze:meet
                - else: “I don't know,” he says. “They're all fine.” #talk:neutral #face:hollow
            }
        - "hardening": “None of them,” he says. #talk:sustain #face:guarded
        - else: “It's fine,” he says. “They're tens.” #talk:neutral #face:hollow
    }
* [“These stay with me and my supervisor. Nobody at home ever sees one.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":It does no harm to know, and he wanted to give you the right ones.|{truth == "room":He said that they are tens in case somebody asks to see one.|He didn't know where to start, and this says where they go.}} A mark means something if it's clear who reads it; say that, and offer him the slip back.]
    { reaction:
        - "opening":
            { truth:
                - "room": “Oh,” he says. He takes it back, and makes one of them a seven. “That one's more like that.” #talk:change #face:relief #gaze:meet #rating:10 10 10 7
                - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “They might still ask,” he says. #talk:sustain #face:tired
        - else: “Okay. Good,” he says. #talk:neutral #face:hollow
    }
* [“You can leave it out today. Put something on it next time, about this time.” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He'd be glad to leave it out, and that's the trouble.|{truth == "room":It's kind, and he may be asked for it.|He said that he didn't know where one starts.}} If somebody finds out late, let him say it late; give him the time, and ask then.]
    ~ gave_time = true
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Can you do that?” he says. He crosses them out. “I'd put them between the boxes, I think, if I knew.” #talk:change #face:relief #gaze:meet
                - else: “It's okay, I've done it,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I've done it now,” he says. #talk:sustain #face:hollow
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“Thanks. Then it's been all right, and we'll go on like this on the fifth.” #move:affirm #fit:missed #principle:praise-for-compliance #why:{truth == "shame":He asked whether it was what you want, and you say that it is.|{truth == "room":He said what the tens are for, and you take them for yourself.|He said that he didn't know where to start, and you take them as they are.}} Full marks in four seconds say that he wants to go; be slower to be pleased, and ask what a lower one would be.]
    ~ took_forty = true
    { reaction:
        - "opening": “Yeah, it was good,” he says. #talk:hollow #face:hollow
        - "hardening": He's got his coat on. “Bye,” he says. #talk:neutral #face:hollow
        - else: “Yeah, just like this,” he says. #talk:hollow #face:hollow
    }
- {
    - reaction == "opening" && rupture != "open": -> ending_two_thursdays
    - rupture != "open" && band != "guarded" && not took_forty: -> ending_two_thursdays
    - else: -> ending_forty
}

=== a_six ===
There's a slip at the end, with four lines to put a mark on. He sits with it on his knee and reads every line. #gaze:down #face:thoughtful #pose:lap
{ truth:
    - "shame": “They're nines,” he says, “and there's a six. The six is the last one, because of something I didn't say.” #talk:change #rating:9 9 9 6
    - "room": “They're nines,” he says, “and there's a six. I'd like to know who sees it before I say which.” #talk:change #rating:9 9 9 6
    - else: “They're nines,” he says, “and there's a six, but it's between the boxes. It might be a seven by Sunday.” #talk:change #rating:9 9 9 6 #evidence:between-the-boxes
}
* [“Thanks for the six. You can say it now, or on the fifth, or not at all.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:autonomy #why:{truth == "shame":He said that the six is because of something he didn't say.|{truth == "room":He'd like to know who sees it, and this asks him to say it.|He said that it may change by Sunday, and the fifth is after that.}} Now or later is a real choice when he has got as far as saying that there's something; offer both, and mean both.]
    ~ gave_time = true
    { reaction:
        - "opening":
            { truth:
                - "shame": “The fifth,” he says. “I'll bring it.” He folds the slip. “You can write that down.” #talk:change #face:relief #gaze:meet
                - else: “I don't know,” he says. “It's only a six.” #talk:neutral #face:neutral
            }
        - "hardening": “It's nothing,” he says. “I'll make it a nine.” #talk:sustain #face:guarded
        - else: “The fifth, probably,” he says. #talk:neutral #face:neutral
    }
* [“I do, and Dr. Albrecht, who is my supervisor. That's everybody.” #move:inform #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:informed-choice #why:{truth == "shame":He had told you why it's a six, and didn't ask who sees it.|{truth == "room":He said that he'd like to know who sees it first.|He didn't ask who sees it, though it's right that he should know.}} A question before an answer is to be taken at its word; name who it is, and wait for the six.]
    { reaction:
        - "opening":
            { truth:
                - "room": “That's everybody,” he says. “Okay. It's the second one. What we talk about. I talk round it.” #talk:change #face:relief #gaze:meet
                - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “That's two,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“Leave it where you put it. I'll show you the same slip next time and you can see if you still agree.” #move:seek-collaboration #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "shame":He knows already what the six is for.|{truth == "room":He asked who sees it, and this shows it to him again.|He said that it might be a seven by Sunday.}} Keeping something as it is until he has found out respects his pace; say that you'll come back to it, and do.]
    ~ gave_time = true
    { reaction:
        - "opening": “Next time,” he says. He writes the date on it. #talk:change #face:warm #gaze:meet
        - "hardening": “I probably won't,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“A six is all right with me. It's more use than a nine.” #move:affirm #fit:{truth == "room": missed|partial} #principle:praise-for-compliance #why:{truth == "shame":It's friendly, and what it was about is still there.|{truth == "room":He hasn't said it yet, and he asked who sees it.|It's friendly, and it's not finished.}} To be content with it can close what somebody has just begun; take the six itself, and ask about that.]
    { reaction:
        - "opening": “It's only a six,” he says. #talk:neutral #face:warm
        - "hardening": “I didn't do it for that,” he says. #talk:discord #face:irritated
        - else: “Yeah, okay,” he says. #talk:neutral #face:hollow
    }
- {
    - reaction != "hardening" && rupture != "open" && (heard_it || gave_time || own_words || sign_out): -> ending_two_people
    - else: -> ending_two_thursdays
}

=== ending_two_people ===
He doesn't go yet. He puts the recorder on the arm of the chair and switches it on. “Yeah, I don't normally do them with people in,” he says. #talk:change #face:warm #gaze:down #clock:20:20
You do half a minute. {kept_tone:It's the second one of here, and he says so.|It's the first one of here.} He gives it a name, and doesn't show you which. #ending:with-two-people
-> END

=== ending_two_thursdays ===
“Two Thursdays,” he says, and he puts it in his own phone. “I'll be here on the fifth.” #talk:change #face:neutral #gaze:down #clock:20:20
{sign_out:He turns the sign round for you as he goes.|He looks along the passage before he goes.} #presence:gone #ending:two-thursdays
-> END

=== ending_forty ===
“Thanks, that was really good,” he says. “See you in two weeks.” {took_forty:The slip is on the table, with its four tens.|You have the slip in your hand.} #talk:hollow #face:hollow #clock:20:20
You hear him all the way down, and he doesn't stop once. #presence:gone #ending:forty-out-of-forty
-> END

=== ending_tap ===
The tap runs for a long time. When you go and look, it's still on, and the window is open, and he isn't there. #face:hollow #clock:20:19
You turn it off. His bag has gone as well. #ending:the-tap
-> END

// Theo Lindqvist, session 3: the fifth of September, a fortnight later and eleven days before term. What was done
// before comes back; what he protects can be said, if it was made possible.
INCLUDE ../contract.ink

VAR told_early = false        // session 1: said before he asked who hears
VAR told_asked = false        // session 1: said when he asked
VAR lamp_on = false           // session 1: the ceiling light was put out
VAR kept_tone = false         // session 1: the room was given its half minute
VAR handled_recorder = false  // session 1: asked about the recorder itself
VAR left_out = false          // he may leave things out
VAR asked_safety = false      // asked plainly about safety
VAR named_mother = false      // what he says to his mother was spoken of
VAR gave_number = false       // session 1: he was given the number
VAR took_yes = false          // session 1: the sheet was handed over
VAR asked_smaller = false     // something smaller was asked
VAR undone = false            // spoke of things that pile up
VAR said_sorry = false        // owned a part
VAR told_him = false          // between 1: he was told that she wrote
VAR sign_out = false          // session 2: the sign was hung on the door
VAR heard_it = false          // session 2: his recording was listened to
VAR own_words = false         // session 2: he was told exactly what was written
VAR gave_time = false         // session 2: a question was left for next time
VAR asked_days = false        // session 2: his days were asked about
VAR took_forty = false        // session 2: his forty out of forty was taken
VAR it_got_out = false        // between 2: something reached home that was his to say
VAR waited_his = false        // between 2: his mother was asked to tell it to him herself
VAR well = 0                  // how often the work opened something

{ between:
    - "down-the-line": -> the_call
    - "nobody-again": -> the_call
    - "to-stop-properly": -> stopping
    - else: -> he_knocked
}

=== he_knocked ===
Half past seven, the fifth of September. He knocks, and waits until you say ‘come in’. He has had his hair cut. #light:lamp #sky:dusk #clock:19:30 #wear:off #face:neutral #pose:lap #gaze:meet
{lamp_on:The lamp is on and the big light is off, and he looks to see.|{asked_smaller:“It's a bit bright still,” he says, “but I can say that now.”|He has a hand against the big light.}} #talk:neutral
{sign_out:He has turned the sign round on the handle himself.|{heard_it:He has brought both pairs of headphones.|He looks at the door when it's shut.}}
{ truth:
    - "shame": He sits down, and he puts a long envelope under the leg of the chair, where the floor isn't even. “It wobbles,” he says. It didn't. #talk:neutral #face:anxious #evidence:letter-under-the-chair
    - "room": “I waited a bit outside,” he says, “to see what you can hear, and you can't, if it's ordinary talking.” #talk:neutral #evidence:listens-at-your-door
    - else: He has something wrapped in a jumper, and it's a clock. “It was my gran's. I don't really know why I've brought it,” he says. #talk:neutral #face:thoughtful #evidence:brought-the-clock
}
* [“Is ordinary talking all right for you in here, today?” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:permission #why:{truth == "shame":He said something about the floor, and put an envelope under it.|{truth == "room":He had stood outside to hear what can be heard, and told you.|He said that he doesn't know why he brought it, and this is about the wall.}} Asking leave takes seriously what somebody has found out for himself; ask it where he has told you of it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “Yeah,” he says. “I'd like it to be ordinary. At home it's all either up or down.” #talk:change #face:warm #gaze:meet
                - else: “Yeah, it's fine,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I wasn't listening to anybody,” he says. #talk:sustain #face:guarded
        - else: “It's fine, yeah,” he says. #talk:neutral #face:neutral
    }
* [“It can stay there as long as you like, what you've brought.” #move:hand-back-choice #fit:{truth == "shame": attuned|missed} #principle:pacing #why:{truth == "shame":He brought the envelope with him, and put it where he needn't see it.|{truth == "room":He brought nothing but what he'd heard at the door, and this is about things.|He doesn't know why he has brought it, and is told that it may be left.}} Saying what you see and leaving it where he put it is going at his pace; don't ask him to open it, and don't look past it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Okay,” he says. He puts his foot on it. “Mum gave it me. She was really nice about it, and that made it worse.” #talk:change #face:tired #gaze:down #pose:lap
                - else: “Yeah, okay,” he says. “I've not brought that much.” #talk:neutral #face:anxious
            }
        - "hardening": “It's just post,” he says. #talk:sustain #face:guarded
        - else: “It's only a letter,” he says. #talk:neutral #face:neutral
    }
* [“You don't have to know why. Put it where you can see it, and we'll find out, or not.” #move:seek-collaboration #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":What he brought is what he doesn't want to see.|{truth == "room":He knows why he waited outside, and has told you.|He said that he doesn't really know why he has brought it.}} Working together at his pace means that a thing can be here before its reason is; give it a place, and wait.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": He puts it on the table and sits back. “It doesn't go,” he says. “I've not tried it. I think I don't want it to not go.” #talk:change #face:thoughtful #gaze:meet
                - else: “Okay,” he says. He looks round for what you mean. #talk:neutral #face:neutral
            }
        - "hardening": “It's only a clock,” he says. #talk:sustain #face:guarded
        - else: “Okay,” he says, and puts it on the floor. #talk:neutral #face:neutral
    }
* [“You've had your hair cut. How were the two weeks?” #move:open-question #fit:{truth == "blurred": partial|missed} #principle:premature-focus #why:{truth == "shame":He has just hidden something under a chair.|{truth == "room":He has stood and listened at a door before he knocked.|He came in with something that he can't explain, and the two weeks may be in it.}} A friendly question from outside goes past what he has carried in; begin from what he has brought.]
    { reaction:
        - "opening": “Mum cut it,” he says. “In the kitchen.” #talk:neutral #face:warm
        - "hardening": “Long,” he says. #talk:discord #face:tired
        - else: “Yeah, no, they were good,” he says. #talk:hollow #face:hollow
    }
- -> by_accident

=== stopping ===
Half past seven, the fifth of September. He has come in without a bag, and he stays standing behind the chair. #light:lamp #sky:dusk #clock:19:30 #wear:off #things:none #face:neutral #pose:held #gaze:down
{lamp_on:He has looked up at the light and seen that it's off.|{gave_number:“I could have texted,” he says. “I've got the number. I thought I'd come.”|He has his hand against the big light.}} #talk:neutral
“I thought I'd say it and not just not come,” he says. “I think I'll stop. I'm better, so.” #talk:sustain
{ truth:
    - "shame": “There's term, and I've got a lot to get ready for it. Loads.” #talk:sustain #face:anxious #gaze:away #evidence:crossed-the-road
    - "room": “They think it as well. They said, if I was happy that I was sorted, then that was that.” #talk:sustain #gaze:away #evidence:asks-about-the-end
    - else: “I think I'm better. How do people tell?” #talk:neutral #gaze:meet #face:thoughtful #evidence:easier-not-looking
}
* [“I'd ask you to stay today, because you've climbed up here to say it. What's the first thing you've got to do now?” #move:open-question #fit:{truth == "shame": attuned|missed} #principle:evocation #why:{truth == "shame":He gave you term as the reason, and loads to get ready for it.|{truth == "room":He gave you his parents as the reason, and this asks for another one.|He asked how people can tell, and this asks him to do something.}} An open question that takes the reason he gave as a real one lets him say what is in it; ask for the first thing only.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He sits down, slowly. “There's a form,” he says. “I've got to go in with a thing with my face on. In person.” #talk:change #face:tired #gaze:meet #pose:lap #evidence:in-person #tells:registration
                - else: “Nothing much,” he says. He does sit down. #talk:neutral #face:neutral #pose:lap
            }
        - "hardening": “I've got a list,” he says. He sits on the arm of the chair. #talk:sustain #face:guarded
        - else: “Books and stuff,” he says, and he sits down. #talk:neutral #face:neutral #pose:lap
    }
* [“What happens then, at home, once you're sorted?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He spoke of term, and this asks about home.|{truth == "room":He said that if he was sorted then that was that.|He asked how people tell, and this is about afterwards, though it may help to see what hangs on it.}} The word that somebody repeats has something behind it; ask what comes then, in his words.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": He doesn't answer, and then he sits down. “Then they can stop,” he says. “They've been waiting to. You know, because you can't when there's somebody ill.” #talk:change #face:tears #gaze:down #pose:lap #evidence:when-hes-better
                - else: “Nothing,” he says. “They'd be pleased.” He has sat down. #talk:neutral #face:neutral #pose:lap
            }
        - "hardening": “That's their business,” he says. He sits on the arm of the chair. #talk:discord #face:guarded
        - else: “They'll be happy,” he says, and he sits down. #talk:neutral #face:hollow #pose:lap
    }
* [“Some people only tell a while later. If you stop today you could still ring me when you find out.” #move:inform #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:informed-choice #why:{truth == "shame":He gave you a reason that has a date, and this puts it off.|{truth == "room":He gave you what they think, and this leaves the door open, though he had closed it for a reason.|He asked how people tell if they're better.}} A straight answer with what it means for him makes it his own decision; say it, and don't hold on to him.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “A while later,” he says, and he sits down. “Then I don't know yet. I'd only be saying it because it was today.” #talk:change #face:relief #gaze:meet #pose:lap
                - else: “Yeah, okay,” he says. “Thanks.” He sits down on the arm of the chair. #talk:neutral #face:neutral
            }
        - "hardening": “I probably won't ring,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. He sits down after all. #talk:neutral #face:neutral #pose:lap
    }
* [“Then let's use today for that. What's been different, since you're better?” #move:open-question #fit:missed #principle:collusion #why:{truth == "shame":He said it standing, without his bag, with a lot to get ready.|{truth == "room":He said what they think, and you agree with them.|He asked how people tell, and you tell him that you can.}} Agreeing with a goodbye that nobody has looked at is easy for both of you; take it seriously, and ask about the reason.]
    { reaction:
        - "opening": “Talking, I suppose,” he says. He sits down. #talk:hollow #face:hollow #pose:lap
        - "hardening": “I can't really stay,” he says. #talk:sustain #face:hollow #gaze:door
        - else: “Yeah. The sheet and that,” he says, and sits down. #talk:hollow #face:hollow #pose:lap
    }
- -> by_accident

=== the_call ===
{between == "nobody-again":Twenty to eight, the fifth of September. The chair has been empty for ten minutes when the telephone rings.|Half past seven, the fifth of September. The telephone rings.} #light:lamp #sky:dusk #clock:{between == "nobody-again":19:40|19:30} #until:20:20 #presence:gone #face:neutral #gaze:down
“It's me,” he says. {gave_number:“I've had your number since the first time, so I thought I'd use it.”|{named_mother:“I've said to Mum I'm with you. So I sort of am.”|“I've got you in my phone now.”}} There's an echo round him. #talk:neutral
{it_got_out: “I don't know if I'm coming up. I don't know who I'd be saying it to.” #talk:discord|“I'm in the underpass. I thought I'd do it from here, if you can do that.” #talk:neutral}
{ truth:
    - "shame": “I got as far as the banner, the ‘welcome back’ one, and I crossed the road and then I was sort of past you.” #talk:sustain #evidence:crossed-the-road
    - "room": “You get eleven seconds here when anybody's coming. So it's quite private, really.” #talk:neutral #evidence:listens-at-your-door
    - else: “It's easier when nobody's looking, you know. I can hear round what I'm saying.” #talk:neutral #evidence:easier-not-looking
}
* [“Stay where it's easier, then. I can do it like this for as long as you want.” #move:hand-back-choice #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "shame":He had come nearly the whole way, and this lets him stay past it.|{truth == "room":It suits him, and what he spoke of was who can hear.|He said that it's easier when nobody is looking.}} The distance at which somebody can work is the right one; say that it's all right, and go on from there.]
    ~ asked_smaller = true
    ~ well = well + 1
    { reaction:
        - "opening": “Yeah, okay,” he says. You hear him walk up and down. “I might come up. In a bit. When I've started.” #talk:change #face:relief
        - "hardening": “I don't know how long I can, though,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“The last bit of the way can be the hardest. You rang, from as far as you'd got.” #move:affirm #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:affirm-effort #why:{truth == "shame":He said that he crossed the road at the banner and then was past you.|{truth == "room":He spoke of who can hear, and this is about coming up.|He spoke of what is easier, and this is about coming and not coming, though it's kind.}} Naming the effort that he made, instead of the one that he didn't, is an affirmation that he can believe; say which it was.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “It's got balloons on it, the banner,” he says. He laughs, and you hear that it's near to something else. “I could come back round. It's only the road.” #talk:change #face:warm
                - else: “Yeah, I suppose,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It doesn't, though,” he says. “I'm not there.” #talk:sustain #face:hollow
        - else: “Yeah,” he says. “I rang.” #talk:neutral #face:neutral
    }
* [“Here it's you and me, and the sign's on the door. Dr. Albrecht hears how I work, and your parents hear nothing.” #move:inform #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:boundaries #why:{truth == "shame":He crossed the road because of a banner, and this is about who hears.|{truth == "room":He said that it's more private there than you are.|He said that he can hear round what he's saying, and this is about who else can, though it does no harm.}} When privacy is what he spoke of, say exactly how it stands where you are; then he can compare.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “You're about the same, then,” he says. He seems to be thinking. “There's a man with a dog here, you know. I could come up, I suppose.” #talk:change #face:relief
                - else: “Yeah, I know,” he says. “It's not that.” #talk:neutral #face:neutral
            }
        - "hardening": “You said that before,” he says. #talk:discord #face:guarded
        - else: “Okay,” he says. “Yeah.” #talk:neutral #face:neutral
    }
* [“I'd rather you came up, if you can.” #move:persuade #fit:{truth == "shame": partial|missed} #principle:righting-reflex #why:{truth == "shame":He was nearly here, and perhaps he would like to be asked, though it isn't the stairs.|{truth == "room":He told you why he's there, and this goes against it.|He told you what is easier, and this asks for what is harder.}} Wanting it for him puts him in the position of saying no; take what he can do, and begin.]
    { reaction:
        - "opening": “Yeah, I know,” he says. “I'll try.” #talk:neutral #face:tired
        - "hardening": “I just said why not,” he says. #talk:discord #face:irritated
        - else: “Yeah, okay, in a minute,” he says. #talk:hollow #face:hollow
    }
- Ten minutes later the street door goes. He comes up and sits down, and he's still got the phone in his hand. #presence:here #face:thoughtful #pose:lap #wear:off
-> by_accident

=== by_accident ===
{it_got_out: “Mum said you know about something,” he says. “So you two talk. I didn't know you talked.” #talk:discord #gaze:meet #face:guarded|{waited_his: “Mum said you'd left it to her,” he says. “So I knew she'd rung you.” #talk:neutral #gaze:meet|{told_early: “You said right at the start who you tell. I've been thinking about that.” #talk:neutral #gaze:meet #needs:supervised|{told_asked: “You said who you tell. I've been thinking about that.” #talk:neutral #gaze:meet #needs:supervised|“I've been thinking about who you tell.” #talk:neutral #gaze:meet}}}}
{ truth:
    - "shame": “I don't mind her knowing. It's more the face she'd pull.” #talk:neutral #gaze:down
    - "room": “Who gets a letter, at the end? Is there a letter?” #talk:neutral #face:anxious
    - else: “I found out on Monday that I'd been frightened, here. When the man came in. It was on the bus.” #talk:neutral #face:thoughtful #evidence:frightened-last-time
}
{it_got_out: “I don't know what you say to her.” #talk:discord|{own_words: “And you told me which words. Nobody does that.” #talk:change|{told_him:“And you said when she wrote. So I know you'd say.” #talk:change|“And Mum did hear some of it, the first time.” #talk:sustain}}}
* [“There's no letter to anyone unless you ask for one, and then you'd read it first. My own notes are kept locked up for some years.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:informed-choice #why:{truth == "shame":He said that he doesn't mind her knowing, and spoke of her face.|{truth == "room":He asked who gets a letter at the end.|He was telling you what he had found out on Monday.}} What happens to the papers is his to know, with the part that he may not like; say it exactly, and leave it.]
    ~ own_words = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “I'd read it first,” he says. “And, you know, take things out?” “And take things out,” you say. His hands have come off the chair. #talk:change #face:relief #gaze:meet #pose:open
                - else: “Okay,” he says. “That's good to know.” #talk:neutral #face:neutral
            }
        - "hardening": “Some years,” he says. #talk:discord #face:guarded
        - else: “Yeah, okay,” he says. “Thanks.” #talk:neutral #face:neutral
    }
* [“What sort of face would she pull, your mum, if she knew more?” #move:open-question #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:evocation #why:{truth == "shame":He said that it's what she would do with her face.|{truth == "room":He asked you about a letter, and this asks about her.|He didn't speak of her, though faces may be how he finds things out.}} A short question with his own word in it draws out the next thing; ask it, and wait.]
    ~ named_mother = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “It'd be nice,” he says. “It'd be really, really nice, and she'd have to go and do something in the kitchen.” #talk:change #face:tears #gaze:down #pause:2500 #evidence:told-nobody
                - else: “She'd just be worried,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I don't know. It's just her face,” he says. #talk:sustain #face:guarded
        - else: “I don't know,” he says. “Go nice.” #talk:neutral #face:tired
    }
* [“Some of it came to you afterwards. I didn't see it either, when it happened.” #move:complex-reflection #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He said what he's afraid of, and this is about another day.|{truth == "room":He asked you something, and this is about another day, though it admits that you missed something.|He said that he found out on Monday that he had been frightened.}} Saying that it came, and when, and that you had missed it, treats a late answer as an answer; don't ask for more.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “You didn't look as if you had,” he says. He seems glad. “So it's not only me who doesn't see it.” #talk:change #face:relief #gaze:meet
                - else: “I suppose,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather know at the time,” he says. #talk:sustain #face:tired
        - else: “Yeah,” he says. “Monday.” #talk:neutral #face:neutral
    }
* [“You've known me for three weeks. I think you can see by now how I do it.” #move:reassure #fit:{truth == "shame": partial|missed} #principle:boundaries #why:{truth == "shame":He doesn't doubt you; he spoke of her face, and trust may be near it.|{truth == "room":He asked a question that has an answer, and is asked to trust you.|He was telling you something already.}} Asking to be trusted asks something of him; do the next thing that can be relied on, and say what it is.]
    { reaction:
        - "opening": “I do, mostly,” he says. #talk:neutral #face:neutral
        - "hardening": “I was only asking,” he says. #talk:discord #face:guarded
        - else: “Yeah, no, I do,” he says. #talk:hollow #face:hollow
    }
- -> last_time

=== last_time ===
{before == "forty-out-of-forty" || before == "the-tap": -> what_he_did|-> what_he_kept}

=== what_he_kept ===
{kept_tone: “I've played the one of here quite a lot, the one from the first time. You can hear you breathing in, just before I say something.” #talk:change #gaze:meet #face:warm|{heard_it: “You listened to all of it, last time,” he says. “I went home and listened to it again, to see what you'd have heard.” #talk:change #gaze:meet #face:warm|“I haven't got one of here that's only here. I thought about it.” #talk:neutral #gaze:meet}}
{ truth:
    - "shame": “It was all right in the day, mostly, you know. I went round. And then it's the fifth, and then it's the sixteenth.” #talk:neutral #gaze:away #face:anxious
    - "room": “They've got something to tell me. They keep on nearly telling me, and then, you know, they ask about you.” #talk:neutral #gaze:away #face:tired
    - else: “I wrote a word down, on Sunday, and I crossed it out. I can still read it, though.” #talk:neutral #gaze:down #face:thoughtful
}
{gave_time: “And, you know, I did think about it, on the Sunday.” #talk:change|{asked_safety:“And I wasn't bad or anything, since you always ask.” #talk:change|“I didn't do anything about it, in between.” #talk:sustain}}
* [“Are you counting down to something?” #move:closed-question #fit:{truth == "shame": attuned|missed} #principle:evocation #why:{truth == "shame":He gave you two dates, and the second he hadn't explained.|{truth == "room":He spoke of something that they nearly tell him, and no date that you could ask about was his.|He had a word that he can still read, and this asks for something else.}} A plain question about the date that he hasn't explained lets him pick it up; ask it lightly, and be ready for a no.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “The sixteenth,” he says. “You've got to register, in person. If you don't, you're not a student any more.” He looks at the chair leg. #talk:change #face:anxious #gaze:down #evidence:in-person #tells:registration
                - else: “I don't think so,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “Nothing,” he says. “It's just, you know, the date.” #talk:sustain #face:guarded
        - else: “Term, nearly,” he says. #talk:neutral #face:tired
    }
* [“What do you think there is, at home, that nobody's telling you?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He's counting days, and this asks about home.|{truth == "room":He said that they keep on nearly telling him something.|He had a word of his own, and this asks about others, though he may have been listening for them too.}} Somebody who has listened for weeks has an idea; ask for his, and don't offer one.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “That they're splitting up,” he says. It's very quiet. “They think I don't know. I've got it from about March, on the stairs.” #talk:change #face:tears #gaze:down #pause:3000 #tells:parents-row,parents-plan
                - else: “Nothing, I don't think,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I don't know. It's theirs,” he says. #talk:sustain #face:guarded
        - else: “It'll be about the holiday,” he says. #talk:neutral #face:hollow
    }
* [“If you've got a word for any of it, I'd like to hear it, crossed out or not.” #move:seek-collaboration #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:permission #why:{truth == "shame":He spoke of the days until a date, and hadn't got a word.|{truth == "room":He spoke of what they nearly say, and hadn't got a word, though there may be one.|He said that he can still read it.}} Asking leave for something half hidden lets him keep it or show it; say that you'd like it, and leave it there.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": He gets the paper out. “‘Miss’,” he says. “It says ‘miss’. Not like, a teacher. I think I miss her. It's been since about June.” #talk:change #face:tears #gaze:down #pause:3000 #evidence:missed-her-since #tells:gran,came-later
                - else: “Not really,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It's wrong, that's why it's crossed out,” he says. #talk:sustain #face:tired
        - else: “It's not that good a word,” he says. #talk:neutral #face:neutral
    }
* [“And what would you say they were like, the two weeks?” #move:open-question #fit:{truth == "shame": missed|partial} #principle:question-trap #why:{truth == "shame":He said that he went round until it was today, and that something is coming.|{truth == "room":He might say, and what he told you is that they keep nearly saying something.|He might say, and what he told you is that he has a word.}} A large question after a small thing that he has brought goes past it; take up the last thing he said.]
    { reaction:
        - "opening": “Long,” he says. #talk:neutral #face:thoughtful
        - "hardening": “I didn't do anything,” he says. #talk:sustain #face:tired
        - else: “Yeah,” he says. “It was fine.” #talk:hollow #face:hollow
    }
- -> near

=== what_he_did ===
“I wasn't very, I don't know. Last time,” he says. He's looking at the slip pad on your table. #talk:neutral #gaze:down #face:anxious #pose:held
{took_forty: “I gave you forty and you said we'd go on like this, and I felt bad all the way down.” #talk:change #gaze:meet|{said_sorry: “You did say that some of it was you, though. I've thought about that, and it wasn't only you.” #talk:change #gaze:meet|“I gave you forty, didn't I? It wasn't forty.” #talk:change #gaze:meet}}
{ truth:
    - "shame": “I'd have had to say something about, I mean, you'd have asked what I do.” #talk:sustain #gaze:away
    - "room": “Somebody might've looked at it. I don't know who. I just thought, put what's nice.” #talk:neutral #gaze:door
    - else: “I couldn't have told you what it was, then, you know. It took me till the Tuesday.” #talk:neutral #gaze:down #face:thoughtful
}
{took_yes: “And I did that sheet about thirty times, and I couldn't say what it was for.” #talk:sustain|{asked_safety:“And when you asked me about, you know. I did think about that after.” #talk:change|“I just wanted to get out, really.” #talk:sustain}}
* [“What was it, when you found out afterwards?” #move:open-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He knew it at the time; he could tell you what he was afraid of having to say.|{truth == "room":He said why he put what's nice, and this asks for what he'd rather not put.|He said that it took him till the Tuesday.}} A late answer is still the answer; ask for it where he found it, with the day.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “That I'd been frightened of you,” he says. “Not you. Of you waiting. It came when I was doing the bins.” #talk:change #face:relief #gaze:meet #tells:came-later
                - else: “I don't know,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It's gone now,” he says. #talk:sustain #face:tired
        - else: “Just that it wasn't forty,” he says. #talk:neutral #face:neutral
    }
* [“I took what you gave me and I was glad of it, because it was easier. I'd rather have a lower one from you.” #move:repair #fit:{truth == "room": attuned|partial} #principle:repair-own-part #why:{truth == "shame":It says your part, and his was that you'd have asked what he does.|{truth == "room":He put what's nice because somebody might look, and it says that you had liked that too.|It says your part, and his was that he couldn't have told you then.}} Owning what you did with it makes it possible to do it otherwise; say it without asking him to forgive you.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “Were you?” he says. “I thought you'd know.” He has let go of the bag. #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “It's not your fault,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“I might have, and you'd have been allowed to say you'd rather not.” #move:hand-back-choice #fit:{truth == "shame": attuned|missed} #principle:autonomy #why:{truth == "shame":He said that you would have asked him what he does.|{truth == "room":He put what's nice so that nobody would see, and this is about your asking.|He couldn't have told you, and this takes it that he'd rather not.}} Leave to say no is what makes a yes worth having; say it about the very thing that he feared.]
    ~ left_out = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “I didn't know that,” he says. “I'd have just told you something.” He thinks. “I did, quite a few times.” #talk:change #face:tired #gaze:meet
                - else: “Asked what?” he says. #talk:neutral #face:neutral
            }
        - "hardening": “Then you'd know there was something,” he says. #talk:discord #face:guarded
        - else: “Okay,” he says. “Yeah.” #talk:neutral #face:neutral
    }
* [“It's done now. We can start again from here.” #move:reassure #fit:{truth == "room": partial|missed} #principle:minimising #why:{truth == "shame":He was about to say what he would have had to tell you.|{truth == "room":It takes the weight off the marks, and leaves who reads them.|He was about to say what he had found out.}} Starting afresh before you have heard it makes it small; hear it first.]
    { reaction:
        - "opening": “Can we?” he says. “Okay.” #talk:neutral #face:neutral
        - "hardening": “I'd only just started,” he says. #talk:discord #face:irritated
        - else: “Yeah, okay,” he says. “Thanks.” #talk:hollow #face:hollow
    }
- -> near

=== near ===
{left_out: “You said I could leave things out. I think I've left out about all of it.” #talk:change #gaze:meet|{undone: “You said it gets harder to answer because you've left it. That's right, that's exactly what it does.” #talk:change #gaze:meet|{asked_days: “You knew I wasn't saying something,” he says, “and you didn't push it. I kept on waiting for it.” #talk:change #gaze:meet|{asked_smaller:“You ask things I can answer. I can never do the big ones.” #talk:change #gaze:meet|“I don't know how you're meant to start,” he says. #talk:sustain #gaze:down}}}}
{gave_time:He has put the recorder on the table, and he isn't in a hurry. #pose:forward|{handled_recorder:He has taken the recorder out to have something in his hands. #pose:lap|He's pulling at his sleeves. #pose:held}}
{ truth:
    - "shame": “There's that letter from the uni. It says ‘attendance’ in the window. I know what it'll say, because I've not been in. I haven't been in since March.” #talk:change #face:tears #gaze:down #tells:not-been-in
    - "room": “They row. At night, you know, really quietly. I sit on the stairs, because if I'm there then I know what it is.” #talk:change #face:tired #gaze:down #tells:parents-row,heard-at-home
    - else: “My gran died, in November. I stood there at the funeral and I looked for it, and there wasn't anything. I was thinking about the echo.” #talk:change #face:thoughtful #gaze:down #tells:gran,no-word
}
* [“That's a long time to be the only one who knows about it.” #move:complex-reflection #fit:{truth == "shame": attuned|missed} #principle:overshooting #why:{truth == "shame":He told you that he hasn't been in since March, and that nobody has read the letter.|{truth == "room":He told you about the nights, and this answers something that he hasn't said.|He told you about the funeral, and this answers something that he hasn't said.}} A reflection may go a step beyond the words when the client has just said the most of it; say that, and then be quiet.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Nobody,” he says. “I've said ‘fine’ about two hundred times. I counted, one week, and then I stopped.” He's crying a bit, and he lets it. #talk:change #face:tears #gaze:meet #pause:3000 #evidence:told-nobody
                - else: “It's not that nobody knows,” he says. #talk:neutral #face:anxious
            }
        - "hardening": “It's not that long,” he says. #talk:sustain #face:guarded
        - else: “Yeah,” he says. “I suppose it is.” #talk:neutral #face:tired
    }
* [“And what is it that you want to know, when you're there?” #move:open-question #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:evocation #why:{truth == "shame":He hasn't sat anywhere, and it could be that he'd tell you about the letter.|{truth == "room":He said that if he's there then he knows what it is.|He said that he looked and there wasn't anything, and this looks again.}} A short question with his own word in it draws out what he has not said to anyone; ask it, and let him take his time.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “If it's me,” he says. “If it's about me. And it mostly is, you know, and then it isn't, and that's worse, because then it's only them.” #talk:change #face:tears #gaze:meet #pause:3000 #evidence:when-hes-better
                - else: “I don't know,” he says. “Nothing.” #talk:neutral #face:neutral
            }
        - "hardening": “Nothing,” he says. “I just sit there.” #talk:sustain #face:guarded
        - else: “Just how long it'll be,” he says. #talk:neutral #face:tired
    }
* [“What was it like where you were? The place, I mean.” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:pacing #why:{truth == "shame":He spoke of a letter, and this is about something else, though it's something that he'd answer.|{truth == "room":He spoke of the stairs at night, and echoes aren't what he listens for.|He said that at the funeral he was thinking about the echo.}} Going where he was is nearer than going where he thinks that he should have been; ask about that, as plainly as he said it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “It came back late,” he says. “It was a really small place, and it came back late. And I thought, she'd have liked that, and I'd got nobody to say it to.” He stops. “So that was it. Wasn't it?” #talk:change #face:tears #gaze:meet #pause:3500 #evidence:put-a-five
                - else: “It was just normal,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I shouldn't have been thinking about it,” he says. #talk:sustain #face:tired
        - else: “Just long,” he says. #talk:neutral #face:thoughtful
    }
* [“I'm glad it's been said in here, and not only to yourself.” #move:affirm #fit:partial #principle:praise-for-compliance #why:{truth == "shame":He has told you a good deal, and the letter is still unopened.|{truth == "room":He has told you a good deal, and tonight he'll be on the stairs.|He has told you a good deal, and he was still inside it.}} Gladness is kind and can end what has just begun; say what you heard first.]
    { reaction:
        - "opening": “Yeah,” he says. #talk:change #face:relief
        - "hardening": “I don't know if I am,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“I suppose it got you through, in a way, doing it like that.” #move:interpret #fit:{truth == "room": partial|missed} #principle:expert-trap #why:{truth == "shame":He said that he hasn't been in, and what it did can come when the letter is open.|{truth == "room":It may be so, and it's not what he said it's for.|It did nothing for him; he looked and there wasn't anything.}} An explanation from you comes after his own; ask what it was like, and keep your idea.]
    { reaction:
        - "opening": “Maybe,” he says. “I don't know what, though.” #talk:neutral #face:thoughtful
        - "hardening": “I wasn't doing it on purpose,” he says. #talk:discord #face:irritated
        - else: “Yeah, probably,” he says. #talk:hollow #face:hollow
    }
- {
    - band == "guarded": -> round_the_houses
    - band == "wary" && reaction == "hardening": -> round_the_houses
    - else: -> further
}

=== round_the_houses ===
“Anyway,” he says. He's looking at the clock. “Is this helping, do you think? Mum asked me, and I said yes.” #talk:sustain #face:hollow #gaze:up #pose:held
{ truth:
    - "shame": “Because I'm in the same place, you know. I'm still, there's still all of it to do, and it's more now.” #talk:sustain
    - "room": “Because I'd like to know what you'd say if it was her who asked you.” #talk:discord #gaze:meet
    - else: “Because I wouldn't know. I'd have to see in about a week.” #talk:neutral
}
{took_yes: “I did the sheet. So I've done what you said.” #talk:sustain|{took_forty: “And I gave you the tens.” #talk:sustain|{asked_safety: “You've only asked me hard things, so it might be.” #talk:sustain|“I don't know what I'd put.” #talk:sustain}}}
* [“I don't think it has, much. You've still got all of it to do, and I went round it as well.” #move:inform #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:rupture-confrontation #why:{truth == "shame":He said that he's in the same place and that it's more now.|{truth == "room":It's an honest answer, and he wanted to know what you'd say to her.|He said that he wouldn't know for a week, and you know for him.}} Doubt about the work is information about the work; answer it honestly, with your own part in it, and then ask what should be different.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “Okay,” he says. He looks up. “Nobody's said no yet. Everyone thinks it's helping.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “I'm not saying it's you,” he says. #talk:sustain #face:tired
        - else: “Right,” he says. #talk:neutral #face:neutral
    }
* [“I'd say she should ask you. And I'd tell you she had.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":He didn't ask what you'd say to her, though it's good to know.|{truth == "room":He said that he'd like to know what you'd say if it was she who asked.|He didn't ask what you'd say to her; he said that he'd have to see.}} Say what you would really say, in the words that you'd use; it's the only proof there is.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “And that's all of it?” he says. He has turned the chair round to the table. “You'd just send her back to me.” #talk:change #face:warm #gaze:meet #pose:lap
                - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “She'd get it out of you,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“Then let's ask in a week. I'd rather have a slow answer from you than a quick one.” #move:seek-collaboration #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":It's too late for a week; he said that it's more now.|{truth == "room":He doesn't need a week to know what he'd like to know, and it's no answer.|He said that he'd have to see in about a week.}} Waiting is an agreement when he has named the time; make it, and keep it.]
    ~ gave_time = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “You'd really wait?” he says. “Because I've got one from last week, now. It was yes, a bit. I only knew on Monday.” #talk:change #face:relief #gaze:meet #pose:lap
                - else: “Okay,” he says. “It'll be about the same.” #talk:sustain #face:tired
            }
        - "hardening": “You want to know now, though,” he says. #talk:discord #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“You've said more today than in the first two together. I'd call that something.” #move:reassure #fit:missed #principle:minimising #why:{truth == "shame":He told you that nothing has changed, and is told that something has.|{truth == "room":He asked what you'd say to her, and is told about himself.|He said that he wouldn't know, and is told that you do.}} Answering a doubt with a good sign leaves him alone with it; take it as it is.]
    { reaction:
        - "opening": “Have I?” he says. “Okay.” #talk:neutral #face:hollow
        - "hardening": “It's not about saying stuff,” he says. #talk:discord #face:irritated
        - else: “Yeah, I suppose I have,” he says. #talk:hollow #face:hollow
    }
- -> the_wheels

=== further ===
{heard_it: “You know that recording I played you,” he says. “It was basically that.” #talk:change #gaze:down|{kept_tone: “I didn't say it that first time,” he says, “when we did the half minute. I nearly did.” #talk:change #gaze:down|“I've not said this to anyone,” he says. #talk:change #gaze:down}}
{ truth:
    - "shame": “It was only four minutes. I was late, on the Monday, and he said ‘glad you could join us’, and they all laughed, and it wasn't even nasty. And I said sorry, wrong room.” #talk:change #face:tired #evidence:four-minutes-late #tells:one-monday
    - "room": “She said, when Theo's sorted. And he said fine, when Theo's sorted. And I thought, okay. So it's me. I'm what they're waiting for.” #talk:change #face:tired #evidence:when-hes-better #tells:parents-plan
    - else: “My aunt said I was cold. She said it to Mum, and I was there. And I thought, I might be, because I'd looked.” #talk:change #face:tired #evidence:not-crying
}
“So, yeah,” he says. #talk:neutral
* [“And that was enough, just that.” #move:complex-reflection #fit:{truth == "shame": attuned|missed} #principle:pacing #why:{truth == "shame":He said that it was only four minutes, and that he'd said sorry, wrong room.|{truth == "room":He spoke of what he is to them now, and it isn't over, as this makes it.|He spoke of what his aunt said, and whether she was right is what he doesn't know.}} Staying with one small thing at the size in which he told it keeps the rest near; say it back, and don't make it larger.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “I'd got my name on my bag,” he says. “On a label. I stood outside and I read it.” #talk:change #face:tears #gaze:meet #pause:3000
                - else: “Go back where?” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It doesn't sound like much,” he says. #talk:sustain #face:tired
        - else: “No,” he says. “I couldn't.” #talk:neutral #face:tired
    }
* [“You think it all hangs on whether you're well or not.” #move:interpret #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:overshooting #why:{truth == "shame":He was telling you about a Monday, and nobody is staying together in that.|{truth == "room":He said that they're waiting until he's sorted, and that he is what they're waiting for.|He was telling you about his aunt; somebody else's view of him is what it's about, but not this one.}} A reading can be offered when nearly all of it has been said; make it one sentence, and let him say whether it's so.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": He nods, and he goes on nodding. “So if I was fine,” he says, “that'd be it. I'd have done it.” #talk:change #face:tears #gaze:meet #pause:3000 #evidence:stays-unsorted
                - else: “No,” he says. “I don't think so.” #talk:neutral #face:neutral
            }
        - "hardening": “I didn't say that,” he says. #talk:discord #face:guarded
        - else: “Maybe,” he says. “I don't know.” #talk:neutral #face:tired
    }
* [“It comes later for some people, and that's not being cold. I think it has for you.” #move:reassure #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:labelling #why:{truth == "shame":He told you what happened on a Monday, and nobody has called him cold.|{truth == "room":He told you what he heard, and nobody has called him cold, though he may think worse of himself.|His aunt said that he was cold, and he thought he might be.}} A label that somebody has been given can be taken off with a fact; say it plainly, once, and leave him to look at it.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": He doesn't say anything for a time. “It did come,” he says. “In June. I was buying a bus ticket, you know. I thought I was getting a cold.” #talk:change #face:tears #gaze:meet #pause:3500 #evidence:missed-her-since
                - else: “I know,” he says. “It's not that.” #talk:neutral #face:neutral
            }
        - "hardening": “It might be, though,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. “Maybe.” #talk:neutral #face:thoughtful
    }
* [(Wait. He hasn't finished.) #move:hold-silence #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:silence-as-work #why:{truth == "shame":He may have more to say, and he has just told you that people laughed.|{truth == "room":He said ‘so it's me’, and nobody says that it isn't.|He said that he might be, because he'd looked, and he's looking now.}} Silence is for somebody who is on the way to something; be careful of it where he has just accused himself in front of you. #stirs:His hand has moved to his chest, and stayed there. #strays:He has looked up to see what you think of him.]
    { reaction:
        - "opening":
            { truth:
                - "shame": “That's it, really,” he says. “It's quite small.” #talk:neutral #face:tired
                - "room": “So,” he says. “That's what I've got to not be.” #talk:neutral #face:tired
                - else: “I wasn't cold,” he says slowly. “I was late. I'm just late.” #talk:change #face:relief #gaze:meet #pause:4000
            }
        - "hardening": {silence == "short": “I was going to say something else,” he says.|“You can say it,” he says. “Other people do.”} #talk:sustain #face:anxious
        - else: He nods at the floor. #face:neutral
    }
* [“That was a lot, at that moment. I'd have been angry.” #move:reassure #fit:{truth == "shame": missed|partial} #principle:righting-reflex #why:{truth == "shame":He said himself that it wasn't nasty, and this is angry about a laugh.|{truth == "room":It was a lot, and he's not angry, he's thinking of what he has to be.|It was unkind, and what he fears is that it's true.}} Taking somebody's side leaves him with the part that nobody is to blame for; stay with how he told it.]
    { reaction:
        - "opening": “They didn't mean it,” he says. #talk:neutral #face:tired
        - "hardening": “I wasn't angry,” he says. #talk:discord #face:irritated
        - else: “No, I know,” he says. “Thanks.” #talk:hollow #face:hollow
    }
- -> deeper

=== deeper ===
{undone: “And every week you don't go, that's another week, like you said.” #talk:change #gaze:down|{named_mother: “I think of what I'll say in the car, now. I've got quite good at that.” #talk:change #gaze:down|{asked_smaller: “I've been trying the small ones by myself,” he says. #talk:change #gaze:down|“I don't know what comes after that,” he says. #talk:sustain #gaze:down}}}
{ truth:
    - "shame": “What do you do, if you've stopped? I mean really do, on a Monday. Who do you even ring?” #talk:change #face:anxious
    - "room": “So I've got to be a bit better each time, so they're pleased, and not so much that they're done. It's really hard to get right.” #talk:sustain #face:tired
    - else: “People ask how I am and I put it as a five, you know. If it was ten I'd have to be sure, and if it was one they'd ring someone.” #talk:neutral #face:thoughtful
}
{own_words: “You'd tell me straight, wouldn't you? You did about the other thing.” #talk:change #gaze:meet|{told_asked:“You told me straight when I asked about the notes.” #talk:change #gaze:meet|“What would you do?” he says. #talk:neutral #gaze:meet}}
* [“If it was me I'd do one bit of it here. I'd open the letter, and see if there's somebody to ring.” #move:persuade #fit:{truth == "shame": attuned|missed} #principle:informed-choice #why:{truth == "shame":He asked what one really does on a Monday and whom to ring.|{truth == "room":He was telling you how he keeps to the middle, and this is about a letter that's nothing to do with it.|He was telling you about a five, and this is about a letter that's nothing to do with it.}} Advice that has been asked for is owed, with a first step that's small enough; give it, and ask if he could do that.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": He takes the letter and turns it over. “Here?” he says. “With you here?” “Yes,” you say. He puts his thumb under the edge, and doesn't open it yet. #talk:change #face:thoughtful #gaze:meet #evidence:in-person #tells:registration
                - else: “I'm all right for uni,” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I can't ring them,” he says. “They'd want my number and then they'd see.” #talk:sustain #face:anxious
        - else: “Yeah, I should do that,” he says. #talk:hollow #face:hollow
    }
* [“It isn't yours to look after them, and I don't think it's working.” #move:confront #fit:{truth == "room": attuned|missed} #principle:double-sided #why:{truth == "shame":He asked you whom to ring, and this is about two other people.|{truth == "room":He said that he has to be a bit better and not too much, and that it's hard to get right.|He spoke about a five, and this is about two other people.}} A challenge is fair when the client has told you all of it himself and there's trust; say it plainly, and stay with what it does to him.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “I know it isn't,” he says. It takes a long time. “I'd just like there to be one thing I did and it was me. If they've got to know something, I'd want to say which.” #talk:change #face:tears #gaze:meet #pause:4000 #evidence:wants-one-thing-said
                - else: “Who?” he says. “That's not, I didn't say that.” #talk:neutral #face:anxious
            }
        - "hardening": “You don't know that,” he says. #talk:discord #face:angry
        - else: “Yeah,” he says. “You're probably right.” #talk:hollow #face:hollow
    }
* [“If you take one day of last week, what would it really have been?” #move:open-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He asked what to do, and this asks how it was.|{truth == "room":He keeps to the middle for a reason that he has told you, and this is about the number.|He said that he puts it as a five, and why.}} Asking about something that is over gives a slow answer its time; ask for one day, with leave to be late.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “The Thursday was a two,” he says, surprised. “And the Saturday, with the clock, that was an eight. I put fives for both.” #talk:change #face:thoughtful #gaze:meet #evidence:put-a-five
                - else: “I don't know,” he says. “It'd be about the same.” #talk:neutral #face:neutral
            }
        - "hardening": “I said it's a five,” he says. #talk:sustain #face:tired
        - else: “Probably a four,” he says. #talk:neutral #face:neutral
    }
* [“What matters is what you want. What would you like to happen?” #move:hand-back-choice #fit:{truth == "shame": missed|partial} #principle:autonomy #why:{truth == "shame":He asked you for something that he doesn't know, and is given his own wishes.|{truth == "room":It's his to want something, and this is nearly the right question, but for all of it at once.|It's his to say, and he'd have to be sure.}} Handing back a choice helps somebody who can carry it; give what was asked for first, or make the choice smaller.]
    { reaction:
        - "opening": “I'd like it to be last year,” he says. #talk:neutral #face:tired
        - "hardening": “I don't know what I want. That's why I asked,” he says. #talk:discord #face:irritated
        - else: “For it to be okay,” he says. #talk:neutral #face:hollow
    }
* [“They might take it far better than you think. People usually do when they've been told the truth.” #move:persuade #fit:{truth == "room": missed|partial} #principle:righting-reflex #why:{truth == "shame":It may be so, and he asked who to ring.|{truth == "room":What he's afraid of is not how they'd take it, but that they would be done.|It may be so, and he'd have to know it first.}} Being told that it will go well takes away what he's afraid of and leaves him with it; keep to what he asked.]
    { reaction:
        - "opening": “Maybe,” he says. “They're nice about things.” #talk:neutral #face:tired
        - "hardening": “You haven't met them,” he says. #talk:discord #face:irritated
        - else: “Yeah, I expect they would,” he says. #talk:hollow #face:hollow
    }
- -> the_wheels

=== the_wheels ===
There are wheels in the passage. He has heard them before you have. #gaze:door #face:anxious #pose:held
{sign_out: They stop at the door, and then they go on. “He read it,” says Theo. “The sign.” #talk:change|The handle goes down, and up again, and somebody says ‘sorry’ through the door. You get up and hang out the sign.}
{ truth:
    - "shame": “I didn't jump,” he says. “Did you see? I thought I would, you know. I thought, I'm meant to be here.” #talk:change #face:warm
    - "room": “If they come,” he says, “I mean if they both come up here one day, you'd have to have somewhere for their coats.” #talk:neutral #face:tired
    - else: “I'd say that was a fright,” he says. “Just now. I'd say it was.” He sounds as if he was reading it off something. #talk:change #face:thoughtful
}
{told_him: “You'd have said, if you'd known he was coming,” he says. “You do say.” #talk:change #gaze:meet|{said_sorry: “You say sorry as if it was normal,” he says. #talk:change #gaze:meet|{gave_number:“I could've just texted you, to say I was on the way.” #talk:neutral #gaze:meet|“What was that?” he says. #talk:neutral}}}
* [“I saw. You looked at the door, and you stayed where you were.” #move:affirm #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:affirm-effort #why:{truth == "shame":He asked if you'd seen that he didn't jump.|{truth == "room":He was thinking of two people who might come up, and this is about the door.|He was finding out what it was, and this tells him what it wasn't.}} An affirmation that he has asked for should say exactly what you saw; say it, and leave out how good it is.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “Yeah,” he says. “I'm on the list. It says my name, downstairs.” #talk:change #face:warm #gaze:meet #pose:open
                - else: “Did I?” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It's only a cleaner,” he says. #talk:sustain #face:tired
        - else: “Yeah,” he says. #talk:neutral #face:neutral
    }
* [“Would you want your parents to come here? I'd only have them if you did.” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:autonomy #why:{truth == "shame":He asked what you'd seen, and this is about people whom he hasn't mentioned.|{truth == "room":He said that they might both come up here one day.|He was finding out what it was, and this asks for a wish.}} A choice that's really his should be put to him as one, with what you'd do; put it, and wait for the answer.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “No,” he says. He's surprised how quickly. “No. I'd rather they had their own. I've got this one.” #talk:change #face:relief #gaze:meet #pose:open
                - else: “Who?” he says. #talk:neutral #face:neutral
            }
        - "hardening": “It's them who'd want it,” he says. #talk:sustain #face:tired
        - else: “I don't know,” he says. “Maybe.” #talk:neutral #face:neutral
    }
* [“How soon did you know, that time?” #move:closed-question #fit:{truth == "shame": partial|{truth == "room": missed|attuned}} #principle:immediacy #why:{truth == "shame":It's a friendly question, and what he'd like to know is if you had seen.|{truth == "room":He was thinking of two people who might come up, and this is about the door.|He said that he'd say it was a fright, and it was only just now.}} What happened in the room a moment ago can be looked at while it's fresh; ask about that, in few words.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": He looks at the clock. “About a minute,” he says. “It was Monday, last time. So that's, I don't know, that's four days less.” #talk:change #face:warm #gaze:meet #pose:open
                - else: “That he'd gone?” he says. “Straight away.” #talk:neutral #face:neutral
            }
        - "hardening": “I don't know,” he says. “I might have got it wrong.” #talk:sustain #face:tired
        - else: “Quite soon,” he says. #talk:neutral #face:neutral
    }
* [“It was different, the last time somebody came to that door. You've come quite a way.” #move:affirm #fit:{truth == "blurred": missed|partial} #principle:praise-for-compliance #why:{truth == "shame":It's true, and what he had asked was whether you'd seen him not jump.|{truth == "room":It's true, and how far he has come is what he'd rather nobody noticed.|It's true perhaps, and he was just finding out what it had been.}} A general good mark is worth less than one thing seen; say what you saw.]
    { reaction:
        - "opening": “Do you think so?” he says. #talk:neutral #face:warm
        - "hardening": “It was only a trolley,” he says. #talk:sustain #face:guarded
        - else: “Yeah, I suppose,” he says. #talk:hollow #face:hollow
    }
- {rupture == "open": -> the_mend_again|-> what_now}

=== the_mend_again ===
{said_sorry: He's looking at the door, and then at you. “You said before that it was you,” he says. “And then it's the same again.” #talk:discord #face:tired #gaze:meet|He has stopped looking at you. “Can we just get to the end?” he says. #talk:discord #face:hollow #gaze:door}
{ truth:
    - "shame": “I've told you now, so you know, so I've got to do something about it.” #talk:sustain
    - "room": “I don't know who you're doing it for. I can't tell if it's for me.” #talk:discord
    - else: “You say something and I've got to say if it's right, and I don't know yet.” #talk:sustain
}
* [“You don't have to do anything because you've told me. I was ahead of you, and I'm sorry.” #move:repair #fit:{truth == "shame": attuned|partial} #principle:repair-own-part #why:{truth == "shame":He said that now you know it he'll have to do something.|{truth == "room":You were ahead of him, and what he can't tell is for whom.|You were ahead of him, and what he can't do is to say at once if it's right.}} Own what was yours, and take back the demand that came with it; ask nothing in return.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “Yeah, okay,” he says. He looks at you again. “I think I'd like to, though. Just not by tonight.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “Okay,” he says. “You said that before.” #talk:discord #face:tired
        - else: “It's all right,” he says. #talk:neutral #face:neutral
    }
* [“For you. If it looks as if it's for them, tell me, and I'll have got it wrong.” #move:repair #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:repair-renegotiate #why:{truth == "shame":It's good to hear, and it was the doing that he was afraid of.|{truth == "room":He said that he can't tell if it's for him.|He said that he can't yet tell if something is right, and is asked to tell you.}} Say for whom you're working, and make it easy for him to say when it doesn't look like that.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “Yeah, okay,” he says. “The bit about being better looked like that.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “I can't say that to you,” he says. #talk:sustain #face:anxious
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“I'll say things, and you can leave them lying there. I'd been waiting for an answer, and I'll stop.” #move:repair #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "shame":It lets him leave it, and he was afraid that he'd have to do something.|{truth == "room":It lets him leave it, and he can't tell who it's for.|He said that he has to say whether it's right, and doesn't know yet.}} Changing the way that you do it mends more than being sorry; say what you'll do otherwise, and do it.]
    ~ said_sorry = true
    ~ well = well + 1
    { reaction:
        - "opening": “That'd be good,” he says. “I'd pick them up after.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “There's not much after, though,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. #talk:neutral #face:neutral
    }
* [“You sound angry with me. I'd like to know what I did.” #move:complex-reflection #fit:{truth == "room": partial|missed} #principle:rupture-confrontation #why:{truth == "shame":He said what it's about, and it isn't anger.|{truth == "room":He said what it's about, and he may be angry; it's asked for once more.|He said what it's about, and will know on Sunday if he's angry.}} Naming the feeling when somebody has told you the reason goes round it; take the reason.]
    { reaction:
        - "opening": “I'm not angry,” he says. “I'd just like to know.” #talk:neutral #face:tired
        - "hardening": “I just said what it's about,” he says. #talk:discord #face:angry
        - else: “I'm not,” he says. “It's fine.” #talk:neutral #face:hollow
    }
- -> what_now

=== what_now ===
“So what happens?” he says. “After this.” #talk:neutral #gaze:meet #face:neutral
{told_early: “You said on the first day how it works, and who hears it.” #talk:change|{told_asked: “You said who hears it.” #talk:change|{waited_his: “You left it to Mum to give it to me, so you do leave things.” #talk:change|“I don't know how it works.” #talk:neutral}}}
{ truth:
    - "shame": “Because it's eleven days. I could come and not have done it, and then, you know, I'd have to say that.” #talk:sustain #face:anxious
    - "room": “Because they'll ask tonight, and I don't want to say it more than once.” #talk:change #face:thoughtful
    - else: “Because I won't know what today was till Monday. And then it's not Thursday.” #talk:neutral #face:thoughtful
}
{own_words: “And, you know, you'd show me, if you wrote something.” #talk:change|{heard_it: “I could bring another one to listen to.” #talk:change|“I don't mind what.” #talk:sustain}}
* [“Come next Thursday, whatever's happened by then. We'll look at it here.” #move:persuade #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:{truth == "blurred":premature-focus|righting-reflex} #why:{truth == "shame":He's afraid that he'll have to come and say that he hasn't done it.|{truth == "room":He spoke of tonight and of saying it himself, and there's nothing that you could ring about for him.|He spoke of Monday, and Thursday is at least a day to bring it to.}} A plain plan, with what happens if it fails, is help when time is short; say it, and ask if that would do.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "shame": “From here,” he says. “With you in the room.” He nods. “Okay. I'd rather do it before, though. I'd rather come and have done it.” #talk:change #face:relief #gaze:meet
                - else: “Ring who?” he says. #talk:neutral #face:neutral
            }
        - "hardening": “I might not come, if I haven't,” he says. #talk:sustain #face:anxious
        - else: “Okay,” he says. “Thursday.” #talk:neutral #face:neutral
    }
* [“What's the sentence that you'd want them to have? Say it to me first, if you like.” #move:open-question #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:evocation #why:{truth == "shame":He's counting days, and this sends him home with something to say first.|{truth == "room":He said that he'd like it to be him who says it, and only once.|He doesn't know yet what today was, though there may be a sentence for that.}} Helping somebody to find his own words for what leaves the room makes it his; ask for the one sentence, and don't improve it.]
    ~ named_mother = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "room": “‘I can hear you,’” he says. “That'd be it. ‘I can hear you at night, and you don't have to wait for me.’” He says it again, louder. #talk:change #face:tears #gaze:meet #pause:2500 #evidence:wants-one-thing-said
                - else: “I don't know,” he says. “That I'm okay.” #talk:neutral #face:neutral
            }
        - "hardening": “I can't say it here,” he says. #talk:sustain #face:guarded
        - else: “That it's going well,” he says. #talk:neutral #face:hollow
    }
* [“Send it to me on Monday, whatever it is. I'll read it when I'm in, and you'll have it for Thursday.” #move:seek-collaboration #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He's afraid of having to say that he hasn't done it, and Monday is one more day for that.|{truth == "room":He wanted to say it himself and tonight; it could go to you as well, but it isn't for you.|He said that he won't know till Monday.}} Making room for the day on which he finds out is working with how he's made; say what you'll do with it.]
    ~ gave_time = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "blurred": “Even if it's only one word?” he says. “Yes,” you say. “Even if it's none.” He looks at his phone. “I've never sent one to anybody.” #talk:change #face:warm #gaze:meet
                - else: “Yeah, okay,” he says. “I'll see.” #talk:neutral #face:neutral
            }
        - "hardening": “It might be nothing,” he says. #talk:sustain #face:tired
        - else: “Okay, yeah,” he says. #talk:neutral #face:neutral
    }
* [“It's up to you. You can come, or have a break, or stop, and all of those are fine.” #move:hand-back-choice #fit:{truth == "shame": missed|partial} #principle:autonomy #why:{truth == "shame":He's afraid of not doing it, and this lets him not come.|{truth == "room":He wants to say something tonight, and it's fair, though it's not what he asked for.|He'd have to know today what he wants, and it's fair, though it's too soon.}} A choice with all the doors open is no help to somebody who is looking for a handrail; say first what you would suggest.]
    { reaction:
        - "opening": “I'd like to come, I think,” he says. #talk:change #face:neutral
        - "hardening": “You don't mind which,” he says. #talk:discord #face:hollow
        - else: “I'll see how it goes,” he says. #talk:neutral #face:hollow
    }
- -> the_landing

=== the_landing ===
It's nearly twenty past. He's at the door, and you have gone with him as far as that. #presence:door #gaze:down #face:thoughtful #wear:off #things:none
{sign_out: He has put the sign back on its hook. #pose:lap|{said_sorry: “You know when you said it was you,” he says. “I'd never had that from someone like you.” #talk:change #gaze:meet|He has his hand on the rail. #pose:lap}}
{ truth:
    - "shame": “I'll have to tell them as well,” he says. “About March. There's no way round that, is there?” #talk:change #face:tired
    - "room": “She's not in the car,” he says. “I came by bus. I could just walk for a bit, first.” #talk:neutral #face:thoughtful
    - else: “I don't feel anything,” he says. “I thought I'd better say. In case you were waiting.” #talk:neutral #face:tired
}
{waited_his: “Thanks for leaving it to Mum. I mean, so that it was her who said it.” #talk:change|{heard_it: “You've still got the good headphones,” he says, and you have. #talk:change|{lamp_on: “You remembered the light,” he says. #talk:change|“Well,” he says. #talk:neutral}}}
* [“No, I don't think there is. I'd do the one thing first, and tell them when you've done it.” #move:inform #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:informed-choice #why:{truth == "shame":He asked if there was a way round it.|{truth == "room":He spoke of walking for a bit, and this is about a letter.|He spoke of feeling nothing, and it's at least something to do.}} An honest no with a next step is a kindness to somebody who knows it already; say it, and what you'd do first.]
    ~ well = well + 1
    { reaction:
        - "opening": “Something to say,” he says. “Yeah. Okay.” He has the envelope in his hand. #talk:change #face:relief #gaze:meet
        - "hardening": “I don't know if I can,” he says. #talk:sustain #face:anxious
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“It can wait until you've decided how you want to say it. Walk for a bit.” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:autonomy #why:{truth == "shame":He asked if there was a way round it, and this puts it off for him.|{truth == "room":He said that he could just walk for a bit, first.|He spoke of feeling nothing, and a walk is no bad thing.}} Leaving the when and the how to somebody who has decided on the what is respect; say that it can wait, to him.]
    ~ well = well + 1
    { reaction:
        - "opening": “Yeah,” he says. “I'll go by the canal. It's longer.” #talk:change #face:warm #gaze:meet
        - "hardening": “I'd only put it off, though,” he says. #talk:sustain #face:tired
        - else: “Yeah, okay,” he says. “I might.” #talk:neutral #face:neutral
    }
* [“I wasn't waiting. You told me what was there, and that's what I wanted to know.” #move:reassure #fit:{truth == "blurred": attuned|{truth == "room": partial|missed}} #principle:{truth == "blurred":affirm-effort|minimising} #why:{truth == "shame":It's kind, and he asked you something.|{truth == "room":It's kind, and he was speaking of the way home.|He said that he doesn't feel anything, in case you were waiting.}} Taking nothing for an answer is what lets him go on answering; say that it was enough.]
    ~ well = well + 1
    { reaction:
        - "opening": “That was all there was,” he says. He nods. “Okay. That's good.” #talk:change #face:relief #gaze:meet
        - "hardening": “It's not much,” he says. #talk:sustain #face:tired
        - else: “Okay,” he says. #talk:neutral #face:neutral
    }
* [“I was glad you came today. I'd wanted to say that.” #move:affirm #fit:{truth == "shame": partial|missed} #principle:praise-for-compliance #why:{truth == "shame":He did come, and what he's facing is at home.|{truth == "room":He's thinking of how to say it, and hears that you were glad.|He said that he feels nothing, and hears what you feel.}} A kind word at the door is for you as much as for him; say something that he can use.]
    { reaction:
        - "opening": “Yeah, okay,” he says. “Me too, a bit.” #talk:neutral #face:warm
        - "hardening": “I nearly didn't,” he says. #talk:discord #face:tired
        - else: “Thanks,” he says. “Yeah.” #talk:hollow #face:hollow
    }
- {
    - it_got_out && rupture == "open" && band == "guarded" && not said_sorry: -> ending_told_without_him
    - (band == "warming" || band == "open") && rupture != "open" && well >= 3: -> ending_own
    - (band == "guarded" || rupture == "open") && well < 8: -> ending_pleased
    - band == "wary" && (took_yes || took_forty) && reaction != "opening" && well < 8: -> ending_pleased
    - else: -> ending_month
}

=== ending_own ===
{ truth:
    - "shame": -> ending_denise
    - "room": -> ending_sentence
    - else: -> ending_monday
}

=== ending_denise ===
He comes back in, and opens the letter standing up, with his thumb. “It's a form,” he says. “And there's someone called Denise. I've got to ring her by the thirteenth.” #talk:change #face:tired #gaze:down #clock:20:20
He reads it again. “I'll ring on Monday, and then, you know, I'll tell Mum. In that order.” You hear him on the stairs, and he isn't running. #talk:change #presence:gone #ending:ring-denise
-> END

=== ending_sentence ===
“I'm going to say it at breakfast,” he says. “Not at night. Just the one sentence, and then I'll go and get my bus.” #talk:change #face:relief #gaze:meet #clock:20:20
He goes down two stairs. “And I won't say it's from you,” he says. “It isn't.” #talk:change #presence:gone #ending:one-sentence-home
-> END

=== ending_monday ===
He goes, and that's all there is of it, on the Thursday. #presence:gone #face:neutral #clock:20:20
On Monday at ten past four there's a message. ‘sad. and a bit pleased. its from thursday’ he has written, and nothing else. #ending:monday-morning
-> END

=== ending_month ===
“I might leave it for a month,” he says. “And then ring. Is that all right?” You say that it is. {gave_number:“I've got the number,” he says.|You write down the number, and he puts it away.} #talk:change #face:neutral #gaze:meet #clock:20:20
He shuts the street door so quietly that you don't hear if he has gone. #presence:gone #ending:a-month-and-a-number
-> END

=== ending_pleased ===
“I think I'm sorted, really,” he says. “So, thanks. You've been really helpful. Mum'll be pleased, everyone'll be pleased.” #talk:hollow #face:hollow #gaze:meet #clock:20:20
He shakes your hand. His own is quite cold. #presence:gone #ending:everyones-pleased
-> END

=== ending_told_without_him ===
“They know now, anyway,” he says. “So it doesn't matter what I say.” #talk:discord #face:hollow #gaze:down #clock:20:20
He has left the furry cover on the chair, and he doesn't come back for it. #presence:gone #ending:told-without-him
-> END

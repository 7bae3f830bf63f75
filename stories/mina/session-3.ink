// Mina Seo, session 3: the Friday after the one that she missed. What was done before comes back.
INCLUDE ../contract.ink

VAR told_early = false        // session 1: said before she asked who hears
VAR told_asked = false        // session 1: said when she asked
VAR log_dropped = false       // session 1: the log was dropped
VAR log_redesigned = false    // session 1: one line of it goes on
VAR pen_away = false          // session 1: the pen was put down
VAR owned_rings = false       // said that the rings were the trainee's doing
VAR asked_safety = false      // session 1: asked plainly about safety
VAR asked_wednesdays = false  // asked who or where on Wednesdays
VAR asked_job = false         // asked what the work is like or for
VAR said_late = false         // spoke of the lateness
VAR let_phone = false         // session 1: the phone could stay
VAR took_month = false        // session 1: her month of log was accepted
VAR gave_tips = false         // tips were given
VAR may_refuse = false        // told that she can change or refuse
VAR said_time = false         // told that the hour is hers till ten to
VAR asked_harder = false      // between 1: asked if something here made it harder
VAR offered_phone = false     // ten minutes by telephone were offered
VAR told_straight = false     // session 2: gave a view when asked for it
VAR took_complaint = false    // session 2: took a complaint
VAR asked_safety_2 = false    // session 2: asked plainly about safety
VAR free_to_say = false       // session 2: she may say sixty per cent
VAR took_hundred = false      // session 2: her hundred per cent was taken
VAR heard_home = false        // stayed with what she said about home
VAR left_blank = false        // between 2: the code was left open
VAR put_absent = false        // between 2: ‘absent’
VAR sat_it_out = false        // between 2: waited out the hour
VAR owned_minding = false     // between 2: noted that it had been minded
VAR rang_her = false          // between 2: rang her during the hour
VAR met = 0                   // how often the work opened something

-> opening

=== opening ===
{between == "by-telephone":Three minutes past one, the tenth of October. The telephone rings. From your window you can see her car across the road.|{between == "two-alarms":One o'clock, the tenth of October. She has been downstairs since ten to, Joy says, and comes up on the hour.|Four minutes past one, the tenth of October. She's in the doorway.}} #light:room #sky:morning #clock:{between == "by-telephone":13:03|{between == "two-alarms":13:00|13:04}} #until:13:50 #face:anxious #pose:held #presence:{between == "by-telephone":gone|here}
{between == "by-telephone":{offered_phone:“You said I could ring, from anywhere,” she says, “so I'm ringing. I'm only across the road.”|“I thought I'd ring,” she says. “I know I'm only across the road.”}|{rang_her:“You rang,” she says. “I saw it afterwards. I didn't know what to say to it.”|{sat_it_out:“Joy said you sat here,” she says. “The whole time.”|“Hi,” she says. “I'm here.”}}} #talk:neutral #gaze:meet
{ truth:
    - "graded": “I was hoping you'd be, I don't know. Are you all right?” #talk:neutral #face:anxious #evidence:cross-with-her
    - "worth": “You'll be really pleased, actually,” she says. “I've got some news, and I thought, that'll be something to tell.” #talk:neutral #face:hollow #evidence:hoped-pleased
    - else: “I've got till quarter to, if that's okay, you know, because I've got to be at my parents' by six and I've not been to the shop.” #talk:neutral #face:tired #evidence:parents-by-six
}
{let_phone && between != "by-telephone": She has left her phone in her coat, and the coat is on.|{between == "by-telephone":A lorry goes by, at her end.|She's holding her phone with both hands.}}
{asked_harder: “You'd asked if it was something here,” she says. “I nearly wrote back, yes.” #talk:change #gaze:meet|{offered_phone && between != "by-telephone": “I had your number up, on Friday,” she says. “I did think of ringing.” #talk:change #gaze:meet}}
* [“I'm all right, and I'm glad you're here. You don't have to say sorry.” #move:reassure #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:minimising #why:{truth == "graded":She wanted to know if you're all right, and looked to see.|{truth == "worth":She has news for you, and this speaks of an apology.|She hadn't offered an apology; she was counting the time.}} Comfort that answers what somebody looks for in your face can be short; say how you are, and what you don't need.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Okay,” she says. She's out of breath, though she hasn't run. “Good. Because I'd got one that was about a page.” #talk:change #face:relief #pose:lap
                - else: “Yeah, thanks,” she says. “That's nice.” #talk:neutral #face:neutral
            }
        - "hardening": “You should be cross, though,” she says. #talk:sustain #face:anxious
        - else: “Yeah, I do feel bad,” she says. “I really do.” #talk:sustain #face:hollow
    }
* [“Tell me. It doesn't have to be something I'd be pleased about.” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:autonomy #why:{truth == "graded":She was looking to see how you are, and is told that you needn't be pleased.|{truth == "worth":She said that you'd be really pleased, and that it would be something to tell.|She has no news that she'd call that, and it may still be a help not to please you.}} When somebody brings something to please you, give the news back to her; say that it may be anything.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Oh,” she says. The face goes off. “Good. Because I've had it for a week, and everyone's been so pleased.” #talk:change #face:tired #pose:lap
                - else: “I haven't got any news,” she says. “Not really.” #talk:neutral #face:neutral
            }
        - "hardening": “It's good news, though,” she says. #talk:sustain #face:guarded
        - else: “Yeah, okay,” she says. “It's nothing much.” #talk:neutral #face:hollow
    }
* [“Is there somebody with your parents now, while you're here?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":It's a friendly question, and she was asking about you.|{truth == "worth":She was about to tell you something, and this is about other people.|She has to be at her parents' by six, and has not been to the shop.}} A plain question about who is there takes the worry as a real one; ask, and take any answer.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “The neighbour,” she says. “She's got a key now. I'd never have asked, Dad did, he took her a coat he'd cleaned.” She has sat down properly. #talk:change #face:relief #pose:lap
                - else: “With my parents?” she says. “No, they're fine.” #talk:neutral #face:neutral
            }
        - "hardening": “They don't need anybody with them,” she says. #talk:sustain #face:guarded
        - else: “Yeah, yeah, it's all arranged,” she says. #talk:neutral #face:tired
    }
* [“It can be hard to come, the week after. Was it?” #move:normalise #fit:{truth == "father": missed|partial} #principle:undershooting #why:{truth == "graded":It is hard, and it's your face that she's worried about.|{truth == "worth":It is hard, and she has come with something to tell.|She has no time to find it hard, and is told that it is.}} To say that something is usual helps when it's what was hard for this person; find out what that was.]
    { reaction:
        - "opening": “I did think about not,” she says. #talk:neutral #face:thoughtful
        - "hardening": “I said I would,” she says. #talk:sustain #face:anxious
        - else: “It's fine,” she says. “I'm here now.” #talk:hollow #face:hollow
    }
- {between == "by-telephone": -> coming_up|-> last_friday}

=== coming_up ===
“I could come up,” she says, and you hear the car door, the street door, and all the stairs. She's in the doorway with the phone at her ear. #presence:here #face:anxious #pose:held #talk:neutral
-> last_friday

=== last_friday ===
“So,” she says. “Last Friday.” #talk:neutral #gaze:down #pose:held
{said_late: “And you don't write down who's late. So I don't know if you'd write down who's not there.” #talk:neutral|{asked_safety_2: “And you'd asked me if I think about dying, and I thought, now you'll be worried.” #talk:neutral|“I don't know what you thought,” she says. #talk:neutral}}
{ truth:
    - "graded": “Do you write reports?” she says. “At the end? Because if there's a bit for last Friday then I'd rather know what's in it.” #talk:neutral #face:anxious #evidence:asks-about-reports
    - "worth": “They've made me director. There was a cake. It was at one, so I couldn't, you know. And I've hardly told anyone.” #talk:neutral #face:hollow #evidence:told-hardly-anybody #tells:director
    - else: “I don't want to give you a reason. Is that all right? Because then it'd be an excuse, and it isn't one.” #talk:neutral #face:tired #evidence:no-reason-given
}
{owned_rings: “I know you'd never say anything about it, because you'd think it was something you did.” #talk:neutral|{asked_wednesdays: “You asked about Wednesdays, and I thought, she'll ask. Somebody'll ask.” #talk:neutral|{took_complaint:“And you took it so well, when I said something.” #talk:neutral|“I put ‘mad week’, didn't I? With the marks.” #talk:neutral}}}
* [“I don't want one as an excuse. I'd like to know where you were, because I was thinking of you.” #move:simple-reflection #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:permission #why:{truth == "graded":She asked about reports, and it's kind about something that she fears.|{truth == "worth":She has just said where she was, and why.|She doesn't want to give a reason, because it'd be an excuse.}} The thing that somebody keeps back as an excuse may be wanted for itself; say that, and say why you'd like to know it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “At the General,” she says. “He fell, in the shop, into the hangers, you know. It was only two stitches. I had my coat on to come here.” #talk:change #face:tears #gaze:meet #pause:2000 #evidence:two-stitches #tells:at-the-general
                - else: “Just busy,” she says. “I said, in the mail.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather not,” she says. #talk:sustain #face:guarded
        - else: “Yeah, it was just one of those days,” she says. #talk:sustain #face:tired
    }
* [“Something came up, last Friday. Was a bit of you glad?” #move:interpret #fit:{truth == "worth": attuned|missed} #principle:double-sided #why:{truth == "graded":She asked about reports, and is asked if she was glad.|{truth == "worth":She said that there was a cake at one, so that she couldn't, and that she has hardly told anyone.|There wasn't a cake, and she'd said that she doesn't want to give a reason.}} A guess at the side that hasn't been said can be offered where she has left a space for it; make it a question, and don't press it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “So glad,” she says. “I stood there with the cake and I thought, thank God, I can't leave.” She looks at you. “From this. I didn't want to come and say I'd got it.” #talk:change #face:tears #gaze:meet #pause:2000 #evidence:glad-of-the-cake
                - else: “No,” she says. “No, I wasn't glad.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd have come, if it wasn't for that,” she says. #talk:discord #face:guarded
        - else: “I suppose, a bit,” she says. #talk:neutral #face:tired
    }
* [“There's no report. If your doctor wants a letter, you'd see it first. What would you like it to say about last Friday?” #move:inform #fit:{truth == "graded": attuned|missed} #principle:informed-choice #why:{truth == "graded":She asked whether you write reports, and if there's a bit for last Friday.|{truth == "worth":She was at work with a cake, and this is about letters.|She had asked to be left without a reason, and this asks how far she got.}} A question about what's written is answered first, with what is so; then a small one can follow.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": She looks at the door. “The second landing,” she says. “I heard you move your chair. And I thought, I'm late, and I've not done it, and I went down again.” #talk:change #face:tears #gaze:down #pause:2000 #evidence:on-the-stairs #tells:turned-round
                - else: “Nowhere,” she says. “I wasn't here at all.” #talk:neutral #face:neutral
            }
        - "hardening": “I wasn't here,” she says. “I didn't come.” #talk:sustain #face:guarded
        - else: “Not that far,” she says. #talk:neutral #face:anxious
    }
* [“I think I'd asked for too much, the week before. It may have been that which kept you away.” #move:repair #fit:{truth == "graded": partial|missed} #principle:repair-own-part #why:{truth == "graded":It may be a part of it, and she'd asked you about reports.|{truth == "worth":It was a cake that kept her away, and something that she hasn't said.|It was something else that kept her away, and now she has to tell you that it wasn't you.}} Owning a part that you don't know to be yours puts you in the middle; hear first what it was.]
    { reaction:
        - "opening": “It wasn't you,” she says. “It wasn't mostly you.” #talk:neutral #face:neutral
        - "hardening": “No, no, please,” she says. “Don't you be sorry.” #talk:sustain #face:anxious
        - else: “You've been so kind,” she says. #talk:hollow #face:hollow
    }
- -> asks_you_back

=== asks_you_back ===
“Can I ask you something?” she says. #talk:neutral #gaze:meet #face:neutral
{ truth:
    - "graded": “Were you cross? When it was ten past, and I wasn't here. You can say.” #talk:neutral #face:anxious
    - "worth": “Did you think I'd stopped? That I wasn't going to come any more?” #talk:neutral #face:thoughtful
    - else: “Could somebody have had it? The hour? I keep on thinking that somebody could've had it.” #talk:neutral #face:tired
}
{owned_minding: You think of what you wrote down that afternoon, that you'd minded.|{sat_it_out: You think of that hour, and how long it was.|You haven't thought about what you'd say.}}
* [“A bit, yes. I did mind. And I was pleased when I saw you.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:immediacy #why:{truth == "graded":She asked if you were cross, and said that you can say.|{truth == "worth":It's honest, and she'd asked if you thought that she'd stopped.|It's honest, and it makes one more person whom she has put out.}} A straight question about you, when it's about the two of you, can have a straight answer; keep it short, and make it true.]
    ~ owned_minding = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": She breathes out for a long time. “Thank you,” she says. “Nobody says that. They say ‘not at all’, and then I've got to work it out.” #talk:change #face:relief #gaze:meet #pose:lap
                - else: “Were you?” she says. “I'm sorry. No, that's fair.” #talk:neutral #face:neutral
            }
        - "hardening": “I knew it,” she says. She tries to laugh. #talk:sustain #face:anxious
        - else: “That's fair,” she says. #talk:neutral #face:neutral
    }
* [“I wondered if you wanted to. I thought you might not know, either.” #move:complex-reflection #fit:{truth == "worth": attuned|missed} #principle:double-sided #why:{truth == "graded":She asked if you were cross, and is told something about herself.|{truth == "worth":She asked if you thought that she wasn't going to come any more.|She'd asked about the hour, and hears that you doubted her.}} An honest view with both sides in it gives her room; say what you wondered, as something that one may not know.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “No,” she says. “I didn't know. I had the plate in one hand and my coat over my arm.” She has begun to smile, and stops. “Yeah, I don't know now.” #talk:change #face:thoughtful #gaze:meet #pause:2000
                - else: “I did want to,” she says. “I really did.” #talk:neutral #face:anxious
            }
        - "hardening": “Of course I wanted to,” she says. #talk:discord #face:guarded
        - else: “I did,” she says. “It was only that day.” #talk:sustain #face:hollow
    }
* [“Nobody else could have had it. It's kept for you, and it was used, in its way.” #move:reassure #fit:{truth == "father": attuned|missed} #principle:minimising #why:{truth == "graded":It's kind about the hour, and she'd asked whether you were cross.|{truth == "worth":It's kind about the hour, and she'd asked what you thought of her.|She keeps on thinking that somebody else could have had it.}} A fact takes away a debt that doesn't exist; say how it is, and that it cost nobody anything.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Really nobody?” she says. “There's a man at the General with twins, and he hasn't got anyone at all. I look at him and I think, what am I doing here.” #talk:change #face:tears #gaze:down #pause:1500 #evidence:man-with-twins
                - else: “Okay,” she says. “That's nice.” #talk:neutral #face:neutral
            }
        - "hardening": “There's always someone,” she says. #talk:sustain #face:tired
        - else: “Yeah, okay,” she says. #talk:neutral #face:neutral
    }
* [“You've had a week to think about that, and you'll have come to something.” #move:open-question #fit:{truth == "worth": partial|missed} #principle:question-trap #why:{truth == "graded":She asked you something, and said that you can say.|{truth == "worth":She asked you something, and may know why.|She asked you something that she keeps on thinking about.}} A question back, to somebody who has taken heart to ask, closes it; answer, and then be interested.]
    { reaction:
        - "opening": “I just wondered,” she says. #talk:neutral #face:neutral
        - "hardening": “It doesn't matter,” she says. #talk:discord #face:guarded
        - else: “No reason,” she says. “Sorry.” #talk:neutral #face:hollow
    }
- -> joys_code

=== joys_code ===
{left_blank: “Joy says there's a gap for me, in the book, and that you said to ask me what goes in it.” #talk:neutral #gaze:meet|{put_absent: “Joy showed me the book. I'm down as ‘absent’.” #talk:neutral #gaze:meet|“Joy showed me the book. I'm down as ‘unable to attend’.” #talk:neutral #gaze:meet}}
{rang_her: “And somebody's put in pencil that you rang.” #talk:neutral|{sat_it_out: “And somebody's put in pencil that you were up here till ten to.” #talk:neutral|{owned_minding:She's looking at the page on your knee.|“Joy was quite nice about it.” #talk:neutral}}}
{ truth:
    - "graded": “‘Absent’ is right. It's what it was. I'd have put it in red.” #talk:sustain #face:anxious
    - "worth": “There isn't one for it, is there? There's can't and there's didn't. There isn't one for, I don't know.” #talk:neutral #face:thoughtful
    - else: “I wouldn't want ‘unable’. It sounds as though there was something the matter.” #talk:sustain #face:guarded
}
{told_early:“You told me at the very start who reads it.” #talk:change|{told_asked:“And you said who reads it, when I asked.” #talk:change|“I know that people read things, now.” #talk:sustain}}
* [“I can change it now, and it doesn't go to anyone. I'd put ‘came the week after’.” #move:reassure #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:informed-choice #why:{truth == "graded":She'd have put it in red, because it's what it was.|{truth == "worth":She was looking for a word that isn't there, and is given one.|It goes to nobody, and it isn't the book that she's afraid of.}} Take the mark off where there's one, with a fact; say where it goes and what you would put.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Can you put that?” she says. She's laughing, and she's wiping her eyes. “In what colour?” “Pencil,” you say. #talk:change #face:relief #gaze:meet #pose:lap
                - else: “Okay,” she says. “That's kind.” #talk:neutral #face:neutral
            }
        - "hardening": “But I didn't come,” she says. #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. “Whatever's easiest.” #talk:hollow #face:hollow
    }
* [“Shall we leave it blank, then, for now?” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:autonomy #why:{truth == "graded":She has a word for it and it's in red, and it's left standing.|{truth == "worth":She said that there isn't one for it; there's can't and there's didn't.|Open is better than ‘unable’, though she'd have to think of it again.}} Not deciding can be a decision that is respected; agree that the word is missing, and leave it missing.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Open,” she says. She seems to be trying how long she can stand it. “All right. I've never left one of those.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “It'd look unfinished,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather you put something,” she says. #talk:sustain #face:guarded
        - else: “Fine,” she says. #talk:neutral #face:neutral
    }
* [“And if there was something the matter, would that have to be kept out of it?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":She thinks that what's the matter is herself, and might say so.|{truth == "worth":Nothing was the matter, as she sees it; she was looking for a word.|She wouldn't want ‘unable’, since it sounds as though something were the matter.}} The word that somebody turns down has something in it; ask about that, as an ordinary possibility.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Yes,” she says. “Because it's his. It's Dad who's got something the matter, and he doesn't want it in a book.” And after a bit, “I wouldn't mind it in one.” #talk:change #face:tears #gaze:meet #pause:2000
                - else: “There wasn't, though,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “There isn't anything the matter,” she says. #talk:sustain #face:guarded
        - else: “I just don't like the word,” she says. #talk:neutral #face:neutral
    }
* [“Joy's book is for the accounts. Up here you can be down as whatever you like.” #move:normalise #fit:{truth == "graded": missed|partial} #principle:minimising #why:{truth == "graded":She'd have put it in red, and is told that it's for the accounts.|{truth == "worth":It's only a code, and she'd been near to something.|It's only a code, and it's what it would say that she minds.}} To say that it's nothing passes over what it is for her; ask what she would put.]
    { reaction:
        - "opening": “Yeah, no, I know,” she says. #talk:neutral #face:hollow
        - "hardening": “I know what it's for,” she says. #talk:discord #face:irritated
        - else: “Of course,” she says. “Sorry.” #talk:hollow #face:hollow
    }
- {rupture == "open": -> repair_third|-> the_middle}

=== repair_third ===
“No, I'm happy with it like that,” she says. She's smiling, and she has got her car key in her hand. #talk:hollow #face:hollow #pose:held #gaze:meet
{ truth:
    - "graded": “I think you've done everything you could, honestly. It's me who's no good at it.” #talk:sustain
    - "worth": “Yeah, I think I've probably had what I needed. I can do the rest by myself.” #talk:hollow
    - else: “I do have to go, really. It's not you.” #talk:sustain #gaze:door
}
* [“There's been nothing here to be good at, and I've made it look as if there was.” #move:repair #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:repair-own-part #why:{truth == "graded":She said that she's no good at it.|{truth == "worth":She said that she's had what she needed, and this is about being good at it.|It's fair, and she was speaking of having to go.}} Say what you did that made it so, in one sentence; it takes the blame off the one who has taken it.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening": She puts the key down on the table. “It does look like that,” she says. “From here.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “You haven't,” she says. “You've been lovely.” #talk:sustain #face:hollow
        - else: “Yeah, okay,” she says. #talk:neutral #face:neutral
    }
* [“You can stop. I'd like you to tell me what it was that you needed, before you do.” #move:confront #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:rupture-withdrawal #why:{truth == "graded":She didn't say that she would stop; she said that she's no good.|{truth == "worth":She said that she's probably had what she needed, and can do the rest.|She may go, and it's not because she's had what she needed.}} A polite ending may be held up for a moment, if the door stays open; ask for the thing itself.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening": “Yeah, I don't know,” she says. She has sat down again. “That's sort of it. I don't know what it was.” #talk:change #face:thoughtful #gaze:meet #pose:lap
        - "hardening": “I feel a lot better,” she says. “That's what I needed.” #talk:discord #face:hollow
        - else: “Just to talk,” she says. #talk:hollow #face:hollow
    }
* [“Go, if you have to, and ring me on the way. I'd been so busy with last Friday that I didn't ask about today.” #move:repair #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:repair-renegotiate #why:{truth == "graded":She may go, and takes it with her that she's no good at it.|{truth == "worth":She may go, and would ring about nothing.|She said that she has to go, and that it's not you.}} Owning what you didn't ask, and making a way in which it can still be said, mends more than keeping her; offer it.]
    ~ offered_phone = true
    ~ met = met + 1
    { reaction:
        - "opening": “Today's,” she says, and she stops with her hand on the key. “Today's the same as the rest. I've got ten minutes, though.” #talk:change #face:tired #gaze:meet #pose:lap
        - "hardening": “I can't ring when I'm driving,” she says. #talk:sustain #face:tired
        - else: “Yeah, okay,” she says. “I might.” #talk:neutral #face:neutral
    }
* [“Before you go, I'd like us to end on something better than this. It won't take long.” #move:reassure #fit:missed #principle:collusion #why:{truth == "graded":She's no good at it, she thinks, and now she's to make the ending good.|{truth == "worth":She was going politely, and is asked to go better.|She has to go, and is asked to stay.}} What you'd like is no reason for her to stay; keep it for supervision, and say something that's of use to her.]
    { reaction:
        - "opening": “Five minutes, then,” she says. “Okay.” #talk:hollow #face:hollow
        - "hardening": “Oh God,” she says. “I'm sorry.” #talk:sustain #face:anxious
        - else: “It was fine, honestly,” she says. #talk:hollow #face:hollow
    }
- -> the_middle

=== the_middle ===
She has been talking quite fast, and in the middle of something she slows down. #gaze:down #pose:lap #face:thoughtful #pause:2000
“I just sort of stopped,” she says, “last week. I was driving, and I thought, I could just not.” #talk:safety
{ truth:
    - "graded": “You've never once said I'm late. I've been waiting for it since the first time, and it never comes.” #talk:neutral #face:tired
    - "worth": “Everybody was clapping, and I was clapping as well, and I didn't notice I was doing it.” #talk:neutral #face:tired
    - else: “He said thank you. When I'd got him into the car. He said it in English, so I'd know he meant it.” #talk:neutral #face:tired
}
{asked_safety_2: “You'll ask me that again,” she says. “You can.” #talk:change #gaze:meet|{asked_safety: “You asked me that the first time. I suppose you'd ask it now.” #talk:neutral #gaze:meet|“I don't know how to say it,” she says. #talk:neutral}}
* [“You could just not what? Do you mean not be alive? Were you thinking of killing yourself?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:She said that she was driving, and could just not. Something said in the middle of a sentence about driving is asked about at once, plainly; each time that it comes.]
    ~ temp asked_before = asked_safety || asked_safety_2
    ~ asked_safety_2 = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": {asked_before:“You asked me that, and it's still no,” she says. “Not come. I meant not come. And be told off for it, properly, and it'd be over.”|“No,” she says. “No! I meant not come here.”} “I only wanted somebody to say it.” #talk:change #face:tears #gaze:meet #evidence:waits-to-be-told
                - "worth": {asked_before:“You asked me that, and it's still no,” she says.|“No,” she says. “No, not that.”} “I meant not turn in. Not be director. I didn't feel anything, you know? When they clapped. Not one thing.” #talk:change #face:tears #gaze:meet #evidence:felt-nothing
                - else: {asked_before:“You asked me that, and it's still no,” she says.|“No,” she says. “No. I'd got him in the car.”} “I meant not be nice. I wanted to shout at him. He said thank you, and I wanted to shout at him, for having it.” #talk:change #face:tears #gaze:meet #evidence:wanted-to-shout
            }
        - "hardening": “No,” she says. “I was only driving.” #talk:neutral #face:anxious
        - else: “No,” she says. “No, not like that.” #talk:neutral #face:neutral
    }
* [“You've been late here, and I never said a word about it. I did notice, and I'd rather have you late.” #move:confront #fit:{truth == "graded": partial|missed} #principle:immediacy #why:{truth == "graded":It's what she has been waiting for, and before it there's a sentence that has to be asked about.|She wasn't speaking of being late, and there's a sentence that has to be asked about.} The plain question about safety comes before everything; after it this can be said, where it's what she's waiting for.]
    ~ said_late = true
    { reaction:
        - "opening": “Thank you,” she says. She means it. “God, it's not that bad, is it?” #talk:change #face:relief #gaze:meet
        - "hardening": “I know I have,” she says. #talk:sustain #face:anxious
        - else: “Yeah, I know,” she says. “Sorry.” #talk:neutral #face:hollow
    }
* [“You slowed down, just then. Stay with that, for a bit.” #move:persuade #fit:{truth == "worth": partial|missed} #principle:pacing #why:{truth == "graded":She has told you what she's waiting for, and nobody asked what she could ‘just not’.|{truth == "worth":It's near to what she saw, and nobody asked what she could ‘just not’.|She has told you what he said, and nobody asked what she could ‘just not’.}} Deepening something that might be about safety comes after asking; ask first, in plain words.]
    { reaction:
        - "opening": “Yeah, I don't know,” she says. #talk:neutral #face:thoughtful
        - "hardening": “Yeah, I don't want to stay with it,” she says. #talk:discord #face:tired
        - else: “Yeah, okay,” she says. She shuts her eyes. #talk:hollow #face:hollow
    }
* [“I think I know that one. One's driving, and it's like somebody else's day.” #move:normalise #fit:{truth == "graded": missed|partial} #principle:minimising #why:{truth == "graded":It's friendly, and nobody asked what she could ‘just not’.|It's friendly, and may be so, and nobody asked what she could ‘just not’.} Fellow feeling about a sentence that may be about safety leaves it where it is; ask, and then be friendly.]
    { reaction:
        - "opening": “Yeah,” she says. “Something like that.” #talk:neutral #face:tired
        - "hardening": “It was mine, though,” she says. “That's what I'm saying.” #talk:discord #face:tired
        - else: “Yeah,” she says. “That's true.” #talk:hollow #face:hollow
    }
- -> the_paper

=== the_paper ===
She takes something out of the back of her phone case, and unfolds it. #gaze:down #face:anxious #pose:lap
{truth == "graded": {log_dropped: “I know you threw it away,” she says. “I'd had a copy.” #talk:neutral|{log_redesigned: “It's that sheet,” she says. “What was left, when we took the line out.” #talk:neutral|“It's that sheet,” she says. “The first one.” #talk:neutral}}|{log_dropped: “It's not the log,” she says. “You've got that in your basket.” #talk:neutral|{log_redesigned: “It's not the log,” she says. “I've still only got the mornings of that.” #talk:neutral|“It's not the log,” she says. “That's at home.” #talk:neutral}}}
{pen_away: She looks at the window sill, where you had put the pen. #face:thoughtful|{asked_job: “I thought of it because you'd asked me about work.” #talk:change|“I don't know if you want to see it.” #talk:neutral}}
{ truth:
    - "graded": There are eight rings on it, in green. Three are yours. “I did the others,” she says. “So that it was all of them.” #talk:neutral #face:tired
    - "worth": It's the form for eight weeks. There's her name, and her number, and a line with nothing on it. “I've got to say what I'd be doing,” she says. #talk:neutral #face:tired
    - else: It's a picture of a room, with a row of bicycles that don't go anywhere, and a man from behind. “That's Wednesdays,” she says. #talk:neutral #face:tired
}
* [“I'd like to take those rings of mine back. Shall I keep it, or do you want to?” #move:repair #fit:{truth == "graded": attuned|missed} #principle:repair-own-part #why:{truth == "graded":She drew rings round the rest, so that it was all of them.|{truth == "worth":There are no rings on it, and she has an empty line before her.|There are no rings on it, and she has shown you a man on a bicycle.}} Take back what was yours, the part as well that she has added to it; then ask what should become of it.]
    ~ owned_rings = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": She thinks about it. “You,” she says. “No. Me. I'd like to know where they are.” She turns it over, and writes something on the back. #talk:change #face:relief #gaze:meet #pause:2000 #evidence:rings-of-her-own
                - else: “No, it's mine,” she says. “It's nothing to do with you.” #talk:neutral #face:neutral
            }
        - "hardening": “No, leave it,” she says. #talk:sustain #face:anxious
        - else: “You can have it,” she says. #talk:neutral #face:hollow
    }
* [(Look at it together with her, and say nothing about it.) #move:hold-silence #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:silence-as-work #why:{truth == "graded":You look at eight rings and say nothing, and she's seen that before.|{truth == "worth":She showed you a line with nothing on it, and has to say what she'd be doing.|There's no line on it, and looking at him with her isn't a bad thing.}} An empty place can be looked at by two people without being filled; keep quiet there, and speak where you're being watched. #stirs:Her finger has moved along the line to its end. #strays:She's looking at you, to see what you make of it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I can't think of anything that'd fit,” she says. And then, “It's only that long. It's about three words.” She hasn't folded it up. #talk:change #face:tears #gaze:down #pause:3000 #evidence:empty-line
                - else: “You don't have to say anything,” she says. “I only wanted you to see it.” #talk:neutral #face:neutral
            }
        - "hardening": {silence == "short": “No, don't,” she says. “I know it's stupid.”|“Say something,” she says. “You're doing the face.”} #talk:sustain #face:anxious
        - else: “Anyway,” she says. “That's it.” #talk:neutral #face:neutral
    }
* [“Who else has seen it, and what did they say?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":She has shown you her own marking, and this asks about other people.|{truth == "worth":She has shown you an empty line, and this asks about other people.|She said that that's Wednesdays, and showed you a man from behind.}} Plain questions about what happened let somebody tell it who has thought that it doesn't count; ask about him, and she'll be in it.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Nobody,” she says. “It's Parkinson's. They said it in about a minute, in March. And he said, ‘And after that?’ And they said, no, that's it.” She hasn't said it before, you can hear that. #talk:change #face:tears #gaze:meet #pause:3000 #tells:parkinsons
                - else: “Nobody,” she says. “Only you.” #talk:neutral #face:neutral
            }
        - "hardening": “It's just a bit of paper,” she says. #talk:sustain #face:guarded
        - else: “Nobody,” she says. #talk:neutral #face:tired
    }
* [“And you've had it behind your phone all the time, where you look fifty times a day.” #move:simple-reflection #fit:partial #principle:undershooting #why:{truth == "graded":She did, and it's what she'd been marking that's on it.|{truth == "worth":She did, and it's the line that she's looking at.|She did, and it's him whom she has shown you.}} Where it was kept is near, and it leaves what's on it where it is; look at that.]
    { reaction:
        - "opening": “I forget it's there,” she says. #talk:neutral #face:warm
        - "hardening": “I don't look at it,” she says. #talk:discord #face:tired
        - else: “Yeah,” she says. She folds it up. #talk:hollow #face:hollow
    }
- -> she_stops

=== she_stops ===
She doesn't say anything, and she isn't looking for something to say. A car goes by. #gaze:window #face:silence #pose:open #pause:3000
{owned_rings:You can see the place on the window sill where the green pen is.|{pen_away:The pen is on the window sill, and neither of you looks at it.|The pen is on the table, beside the sheet.}}
{ truth:
    - "graded": Then she looks straight at you. “What's it doing?” she says. “Your face, you know. I really can't tell.” #talk:neutral #face:anxious #gaze:meet
    - "worth": Then her hands stop. She's looking at them. She has breathed out, and hasn't breathed in yet. #face:thoughtful #gaze:down
    - else: Then she looks at the clock. “There'll be people who need to get in here,” she says. “With something real.” #talk:sustain #face:tired #gaze:up
}
{heard_home: “You ask more about home than Jina does,” she says. #talk:change|{told_straight: “You said what you think, last time,” she says. “I've kept that.” #talk:change|{free_to_say: “It was sixty per cent, and I still didn't come,” she says. #talk:change|“It's gone quiet,” she says. #talk:neutral}}}
* [“I'm a bit sad, I think, and I'm listening. I wasn't judging anything.” #move:inform #fit:{truth == "graded": attuned|missed} #principle:immediacy #why:{truth == "graded":She asked what your face is doing, because she can't tell.|{truth == "worth":She had just stopped, and is told about your face.|She was thinking of other people, and is told about your face.}} Asked about what you show, say what it is; a guess at somebody's face is always worse than the face.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Sad,” she says. She looks again. “Oh. I'd got that one down as ‘disappointed’. I've got a lot of people down as that.” #talk:change #face:tears #gaze:meet #pause:2500
                - else: “Is it?” she says. “I wasn't looking.” #talk:neutral #face:neutral
            }
        - "hardening": “Why sad?” she says. “What did I say?” #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. #talk:neutral #face:neutral
    }
* [(Leave it as quiet as it is.) #move:hold-silence #fit:{truth == "worth": attuned|missed} #principle:silence-as-work #why:{truth == "graded":She asked you what your face is doing, and nothing comes.|{truth == "worth":Her hands have stopped, and she has breathed out.|She said that other people need to get in, and isn't told that it's all right to stay.}} Silence is work when she's in it by herself; when she has asked for something, it's no answer. #stirs:She has breathed in, slowly, and her shoulders are down. #strays:Her thumb has begun again on the edge of the phone.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I don't want it,” she says. It's a while before she says what. “The job. I don't think I want it. I'm not doing anything about it. I'm just saying it to see.” #talk:change #face:tears #gaze:down #pause:4000
                - else: “Sorry,” she says. “I've gone quiet.” #talk:neutral #face:anxious
            }
        - "hardening": {silence == "short": “No, no, what were you going to say?” she says.|“Okay, this is a bit long,” she says.} #talk:sustain #face:anxious
        - else: “Mm,” she says. #talk:neutral #face:thoughtful
    }
* [“It's real, what you've told me. It counts, whoever else is waiting.” #move:reassure #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:minimising #why:{truth == "graded":It's kind, and she had asked about your face.|{truth == "worth":She hadn't doubted that it's real; she had just got quiet.|She said that there'll be people with something real.}} Say that it counts, as a fact, to somebody who has put herself at the end of the list; don't weigh it against the others.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “It counts,” she says, as though it were in another language. “You know he asked if I wanted his seat? On the bus. With his hands like that.” She's crying. #talk:change #face:tears #gaze:meet #pause:3000
                - else: “Thank you,” she says. “Yeah, that's nice of you.” #talk:neutral #face:neutral
            }
        - "hardening": “It doesn't, though,” she says. “Not really.” #talk:sustain #face:tired
        - else: “Yeah, okay,” she says. “I know.” #talk:hollow #face:hollow
    }
* [“You don't have to say anything. You've said a lot today, and it was clear.” #move:affirm #fit:{truth == "father": missed|partial} #principle:praise-for-compliance #why:{truth == "graded":She'd asked what your face is doing, and it's at least friendly.|{truth == "worth":She had got somewhere, and is told how she said it.|She was making herself small, and is told that she was clear.}} A mark at such a moment calls her back to being good; stay with what she's doing.]
    { reaction:
        - "opening": “Was it?” she says. “Okay.” #talk:neutral #face:neutral
        - "hardening": “It wasn't clear,” she says. “It was all over the place.” #talk:discord #face:tired
        - else: “That's so kind,” she says. #talk:hollow #face:hollow
    }
- -> a_plan

=== a_plan ===
“Right,” she says. “So what I'll do is. Fridays at one, with a gap on both sides, and I'll text you from the car.” Her knee has started. #talk:hollow #face:hollow #gaze:meet #pose:held
{ truth:
    - "graded": “If I'm late then you can say. We could have a thing you say.” #talk:neutral #face:anxious
    - "worth": “So then I've got it all under control, and I don't have to think about it.” #talk:sustain #face:tired
    - else: “And, you know, on Wednesdays I'll leave at half one, and do the calls on the way, and the shop, and Mum can do the tablets.” #talk:sustain #face:tired
}
{said_time: “You said that till ten to was mine, so I've put the gap after that.” #talk:change}
{took_month: “And I'll keep up the month, it's only got three days left.” #talk:hollow|{gave_tips: “And I'll do the thing you said, as well.” #talk:hollow|{may_refuse: “And you said I can say no, so I'll put that in as well.” #talk:neutral|“And I'll do a proper list.” #talk:hollow}}}
* [“I'm not sure about the plan, but I do want to see you. Come when you come. If I mind, I'll say so.” #move:confront #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:immediacy #why:{truth == "graded":She'd like to have a thing that you say if she's late.|{truth == "worth":She wants not to think about it, and this lets her.|It's friendly and true, and it isn't Fridays that are hard.}} A challenge that's on her side, once you know each other, can take the work out of a plan; say it plainly, with what you will do.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": Her knee stops. “You'd say?” she says. “In the room? To me?” “Yes,” you say. “Okay,” she says. “That's much better than a text.” #talk:change #face:relief #gaze:meet #pose:lap
                - else: “It's quite a good plan,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “I've got to have some sort of a plan,” she says. #talk:discord #face:anxious
        - else: “You're right,” she says. “I'll just come.” #talk:hollow #face:hollow
    }
* [“And if it wasn't under control, what would you have to think about?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She'd like to know what you'll say, and is asked to think.|{truth == "worth":She said that then she needn't think about it.|She has it all worked out, and there may be something under it.}} ‘So that I needn't think about it’ says where the thing is; ask for the thing, in her words.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “That I could give it back,” she says. She's as surprised as you. “I could just say, thanks, but no. I could actually say that to them.” #talk:change #face:tears #gaze:meet #pause:2500
                - else: “Nothing,” she says. “It'd just be a mess.” #talk:neutral #face:neutral
            }
        - "hardening": “Yeah, I don't want to think about it,” she says. “That's what it's for.” #talk:discord #face:irritated
        - else: “Yeah, just everything,” she says. #talk:neutral #face:tired
    }
* [“Is there any of it, in the week, that somebody else could do?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:informed-choice #why:{truth == "graded":It's a practical question, and she wanted to know what you'd say.|{truth == "worth":It would give her more under control, and that's what it's for.|She'll leave at half one, and do the calls and the shop, and her mother can do the tablets.}} Somebody who does all of it needs to look at it piece by piece; ask which, and be content with one.]
    ~ asked_wednesdays = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “The shop,” she says, after some time. “Jina could do the shop. She could order it, from there. She keeps on saying what can I do.” #talk:change #face:relief #gaze:meet #pause:2000
                - else: “I can do all of it,” she says. “It's only a calendar.” #talk:neutral #face:neutral
            }
        - "hardening": “There's nobody else,” she says. #talk:sustain #face:tired
        - else: “I don't mind doing it,” she says. #talk:neutral #face:hollow
    }
* [“Let's write it down, then, with the times, so that neither of us has to remember it.” #move:seek-collaboration #fit:{truth == "worth": partial|missed} #principle:praise-for-compliance #why:{truth == "graded":Her knee had started, and you write it down.|{truth == "worth":It keeps her from thinking, and it's at least an agreement.|She'd have one more list, with all of it on.}} A plan made in a hurry is often made for you; ask whom it's for before you write it down.]
    { reaction:
        - "opening": “Great,” she says. “I'll send it to you as a link.” #talk:hollow #face:hollow
        - "hardening": “I can write it down myself,” she says. #talk:discord #face:irritated
        - else: “Perfect,” she says. #talk:hollow #face:hollow
    }
- -> jina

=== jina ===
Her phone hums, and she looks at it. “Jina,” she says. “She wants to know if I told you.” #talk:neutral #gaze:down
{offered_phone: “I said you'd let me ring you. She said, she sounds nice, you know. I said, they.” #talk:change|{rang_her: “I told her you rang. She said nobody's rung her from anywhere.” #talk:change|“I don't know what I'd put,” she says. #talk:neutral}}
{heard_home: “I've told her you ask about home. She went quiet.” #talk:neutral|{asked_job: “I've told her you asked about my job. She went quiet.” #talk:neutral|“I've told her a bit about this,” she says. #talk:neutral}}
{ truth:
    - "graded": “She means if I told you I was on the stairs. She says I never tell anyone off. I said, I'm not going to tell you off.” #talk:neutral #face:anxious #tells:turned-round
    - "worth": “She means about director. She's sent about nine of those champagne bottles.” #talk:neutral #face:tired
    - else: “She means if I told you it's just the cold. That's what I'd said, for the stitches. That he'd got a cold.” #talk:neutral #face:tired #tells:at-the-general
}
* [“And what would you tell me off for, if you did?” #move:open-question #fit:{truth == "graded": attuned|missed} #principle:rupture-confrontation #why:{truth == "graded":She says that she's not going to tell you off.|{truth == "worth":She has bottles on her phone, and hadn't spoken of being cross.|She has lied to her sister about a fall, and hadn't spoken of being cross.}} A complaint that is nearly there can be invited, by saying what it may be about; take it, and don't explain.]
    ~ took_complaint = true
    ~ owned_rings = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “That you shouldn't have done it in green,” she says. It comes out quite loud. “You should've asked me. I'd have told you which ones. I knew which ones.” She's scarlet, and she's sitting up straight. #talk:change #face:angry #gaze:meet #pause:1500
                - else: “I'm not cross with you,” she says. “Why would I be?” #talk:neutral #face:neutral
            }
        - "hardening": “No, no,” she says. “I'd never.” #talk:sustain #face:anxious
        - else: “Nothing,” she says. “You've been great.” #talk:hollow #face:hollow
    }
* [“If you sent her one back, which would it be?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She isn't looking for a picture; there's something that she's not going to say.|{truth == "worth":Her sister has sent nine bottles with the corks coming out.|A picture is easier than a sentence, and she'd still be sending something that isn't so.}} A small way of saying it, next to a big one that somebody else has sent, can be found; ask for it, and leave out the words.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She goes through all of them. “There isn't one,” she says. “There's this.” It's a flat line, for when somebody doesn't say anything. She sends it. “Oh God,” she says. “She's ringing.” And she lets it ring. #talk:change #face:warm #gaze:meet
                - else: “I don't know,” she says. “A thumb.” #talk:neutral #face:neutral
            }
        - "hardening": “It's good news,” she says. “She's allowed to be pleased.” #talk:discord #face:guarded
        - else: “Yeah, just a heart,” she says. #talk:hollow #face:hollow
    }
* [“I'd tell her how it really is. She keeps on asking, and she's your sister.” #move:persuade #fit:{truth == "father": attuned|missed} #principle:informed-choice #why:{truth == "graded":She has told her sister already, and it's you that she's not telling.|{truth == "worth":Her sister knows already and is pleased, and it's herself that she hasn't told.|She had said that it's only a cold, and her sister asks.}} Advice may be given to somebody who has told you that she did it and is sorry; say it once, with the reason, and let it be hers.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “She'd get on a plane,” she says. She hasn't thought of that before. “She would, wouldn't she? She'd just get on a plane.” She puts the phone against her chest. #talk:change #face:tears #gaze:down #pause:2500
                - else: “She knows,” she says. “That's why she's asking.” #talk:neutral #face:neutral
            }
        - "hardening": “It'd only worry her,” she says. #talk:sustain #face:guarded
        - else: “I will,” she says. “When it's better.” #talk:hollow #face:hollow
    }
* [“She asks a lot, for somebody who's that far off. What's she like?” #move:open-question #fit:partial #principle:undershooting #why:She does, and what her sister had asked is still unanswered. To be interested in her sister is kind, and goes past what she holds in her hand; take that.]
    { reaction:
        - "opening": “She's like me,” she says, “only she goes swimming.” #talk:neutral #face:warm
        - "hardening": “She's in Toronto,” she says. #talk:discord #face:tired
        - else: “Yeah, she's great,” she says. #talk:neutral #face:hollow
    }
- -> what_was_it

=== what_was_it ===
“So what was it?” she says. “All of this. If you had to say. I'd put it in one line, for work.” #talk:neutral #gaze:meet #face:thoughtful #pose:lap
{rang_her: “You rang, that time,” she says. “So you must have had an idea.” #talk:neutral|{sat_it_out: “You had a whole hour to think about it, that Friday,” she says. #talk:neutral|{owned_minding: “You did mind, I think, when I didn't come. So it was something,” she says. #talk:neutral|“You must have an idea,” she says. #talk:neutral}}}
{ truth:
    - "graded": “Because, you know, I'd got it as, Mina can't keep a log. And I don't think it's that any more.” #talk:neutral #face:thoughtful
    - "worth": “Because I'd got it as, Mina's tired. And I slept six hours on Saturday, and it was all still there.” #talk:neutral #face:thoughtful
    - else: “Because I'd got it as, Mina's busy. And it's really only one day. It's only one afternoon, if you count.” #talk:neutral #face:thoughtful
}
{told_straight: “You told me straight, last time.” #talk:change|{asked_harder: “You asked, once, if it was something here. I said no.” #talk:change|“I won't mind,” she says. #talk:neutral}}
* [“That I marked you, and it stung, and you kept out of the way of it.” #move:interpret #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:overshooting #why:{truth == "graded":She doesn't think any more that it's the log that she can't keep.|{truth == "worth":It was all still there after six hours' sleep, and a mark isn't what's there.|It's one afternoon, she said, and though she may have felt marked as well, that isn't what happens on it.}} A reading at the end, when she asks for it and has said nearly all of it, may be given in a sentence; let her correct it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “And you kept on being nice,” she says. “That's the other half of it. I couldn't be cross with somebody who's nice.” She has written it down, and she shows you. #talk:change #face:warm #gaze:meet
                - else: “No,” she says. “Yeah, I don't think it was that.” #talk:neutral #face:thoughtful
            }
        - "hardening": “That makes me sound about six,” she says. #talk:discord #face:irritated
        - else: “Maybe,” she says. #talk:neutral #face:neutral
    }
* [“That if you'd stopped, you'd have had to ask yourself something. So you haven't stopped.” #move:interpret #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:overshooting #why:{truth == "graded":She spoke of the log; it may be true of her work too, and it isn't what she has found out.|{truth == "worth":She slept, and it was all still there.|She spoke of one afternoon, and there's no question that she was running from.}} A reading at the end, when she asks for it and has said nearly all of it, may be given in a sentence; let her correct it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “One day,” she says. “It's been about four years.” She laughs. “What happens if it catches up?” “You'd have it here,” you say, “and not by yourself.” #talk:change #face:warm #gaze:meet
                - else: “Yeah, I don't know about a question,” she says. #talk:neutral #face:thoughtful
            }
        - "hardening": “I'm not running away from anything,” she says. #talk:discord #face:guarded
        - else: “That's good,” she says. “That's really good.” #talk:hollow #face:hollow
    }
* [“That somebody you love is ill, and you'd been waiting till it was bad enough to mention.” #move:interpret #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:overshooting #why:{truth == "graded":She spoke of the log, and nobody is ill.|{truth == "worth":It was all still there, she said; she had been waiting till it was bad enough, though nobody is ill.|It's only one afternoon, if you count, she said.}} A reading at the end, when she asks for it and has said nearly all of it, may be given in a sentence; let her correct it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Bad enough,” she says. “I'd have waited till the funeral.” She hears it, and puts her hand over her mouth, and then she's crying and laughing. #talk:change #face:tears #gaze:meet #pause:2000
                - else: “Nobody's ill,” she says. “Well, not that I know of.” #talk:neutral #face:anxious
            }
        - "hardening": “He's not that ill,” she says. #talk:sustain #face:guarded
        - else: “Maybe,” she says. “I don't know.” #talk:neutral #face:tired
    }
* [“What would you put? I'd trust your line more than mine.” #move:hand-back-choice #fit:{truth == "worth": missed|partial} #principle:autonomy #why:{truth == "worth":She had asked you, since she can't find it.|She has said what it isn't, and might find the rest, and she'd asked you.} To hand it back is right for somebody who has it nearly ready; where she's asked you, give her something to hold it against.]
    { reaction:
        - "opening": “That it was a lot,” she says. “It was just a lot.” #talk:neutral #face:thoughtful
        - "hardening": “I asked you first,” she says. #talk:discord #face:irritated
        - else: “I'll think about it,” she says. #talk:neutral #face:hollow
    }
- -> how_to_go_on

=== how_to_go_on ===
The phone hums on the table. Ten minutes. {said_time:“Till ten to,” she says, “whatever the car says.”|“That's my car,” she says.} #talk:neutral #gaze:meet
{ truth:
    - "graded": “There's a Friday in November that I can't do, and I've known since August, and I wasn't going to tell you till the day before.” #talk:neutral #face:anxious
    - "worth": “Yeah, I don't know if I can come here every week and not know. It's quite a lot of not knowing.” #talk:neutral #face:tired
    - else: “He's got five more Wednesdays, you know. I sit in that corridor, with my coat on, and it's fifty minutes every time.” #talk:neutral #face:tired
}
{free_to_say: “I'm not going to say a hundred,” she says. #talk:change|{may_refuse: “I can say no, can't I?” she says. “You said so.” #talk:change|{took_hundred: “I said a hundred, last time,” she says. #talk:sustain|“So what do we do?” she says. #talk:neutral}}}
* [“Thanks for telling me. If there's a week you can't do, you don't need to make it up.” #move:hand-back-choice #fit:{truth == "graded": attuned|partial} #principle:permission #why:{truth == "graded":She told you of a Friday that she can't do, and that she wouldn't have told you.|{truth == "worth":It's about a week off, and it's the not knowing that she spoke of.|It's about a week off, and it's Wednesdays that she spoke of.}} An absence that's said beforehand is trust, and needs nothing added; take it, and leave it.]
    ~ met = met + 1
    { reaction:
        - "opening": “The fourteenth,” she says. She waits. “Is that it? I just say it?” #talk:change #face:relief #gaze:meet #pose:open
        - "hardening": “I could move it,” she says. “I could probably move it.” #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. “I'll let you know.” #talk:neutral #face:neutral
    }
* [“Then four times, and after that we ask if it's worth it. You can find out that it isn't.” #move:seek-collaboration #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:repair-renegotiate #why:{truth == "graded":She had told you about one Friday, and is offered four.|{truth == "worth":She doesn't know if she can come every week and not know.|Four times would be over before his five are.}} A frame with an end makes not knowing bearable; propose it, with the question in it, and let her change it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “And you'd really ask?” she says. “You'd ask, is it worth it?” She's leaning back. “Nobody's ever said that to me.” #talk:change #face:relief #gaze:meet #pose:open
                - else: “Four,” she says. “Yeah, okay. If you think that's enough.” #talk:neutral #face:neutral
            }
        - "hardening": “And if it isn't?” she says. #talk:sustain #face:anxious
        - else: “Four's good,” she says. #talk:hollow #face:hollow
    }
* [“We could do some of it by telephone, on Wednesdays, from wherever you're sitting.” #move:inform #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":She isn't sitting anywhere on Wednesdays, and it's one more thing to be on time for.|{truth == "worth":She isn't sitting anywhere on Wednesdays, though it's an offer.|She sits in the corridor with her coat on, for fifty minutes, five more times.}} A practical offer that fits her week says that it counts; make it as concrete as she was.]
    ~ offered_phone = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “From the corridor,” she says. She can't speak for a bit. “I'd take my coat off. I'd be the one with the phone.” #talk:change #face:tears #gaze:meet #pose:open
                - else: “On Wednesdays?” she says. “I'm at work, on Wednesdays.” #talk:neutral #face:neutral
            }
        - "hardening": “You don't have to do that,” she says. #talk:sustain #face:anxious
        - else: “I'll see,” she says. “Thank you.” #talk:neutral #face:neutral
    }
* [“Let's leave it open. I'm here on Fridays, and you ring in the morning if you want to come.” #move:reassure #fit:{truth == "father": partial|missed} #principle:minimising #why:{truth == "graded":She'd have to decide every week whether she may be away.|{truth == "worth":It's not knowing, once a week.|It's kind, and she has one more thing to decide.}} Leaving everything open helps somebody who has her hands free; suggest something first, and be ready to hear no.]
    { reaction:
        - "opening": “Okay,” she says. “I'll text you.” #talk:neutral #face:neutral
        - "hardening": “You don't mind which, then,” she says. #talk:discord #face:hollow
        - else: “Lovely,” she says. “That's really flexible.” #talk:hollow #face:hollow
    }
- {
    - band == "guarded" && rupture == "open" && not owned_rings && not took_complaint && not owned_minding && not asked_harder: -> ending_stars
    - (band == "warming" || band == "open") && rupture != "open" && met >= 4: -> ending_own
    - rupture != "none" && took_complaint && band != "guarded": -> ending_cross
    - band == "guarded" || rupture == "open": -> ending_goodbye
    - else: -> ending_every_other
}

=== ending_own ===
{ truth:
    - "graded": -> ending_ink
    - "worth": -> ending_weeks
    - else: -> ending_level
}

=== ending_ink ===
She takes the pen off the window sill, or out of your hand, and writes on the back of the sheet: not 14 November. She puts a ring round it, in green. “I've told you first,” she says. #talk:change #face:warm #gaze:meet #clock:13:50
She keeps the pen. You hear her on the stairs, and she isn't running. #presence:gone #ending:own-ink
-> END

=== ending_weeks ===
“I'm going to ask for four,” she says. “Not eight. And on that line I'll put ‘to find out’. They can think what they like.” #talk:change #face:thoughtful #gaze:meet #clock:13:50
She's at the door. “I might want it back, you know, after,” she says. “I might like it.” #talk:change #presence:gone #ending:optional-field
-> END

=== ending_level ===
“Wednesday, then,” she says. “Ten past three.” She has put it in her phone, under its own name. #talk:change #face:relief #gaze:meet #clock:13:50
“I'm going to ring Jina from the car,” she says. “Before I drive.” You see her sit there, talking, until twenty past. #talk:change #presence:gone #ending:level-two
-> END

=== ending_every_other ===
“Could it be every other week?” she says. “I could do every other, I think, and not be bad at it.” You say that it could. #talk:change #face:neutral #gaze:meet #clock:13:50
{let_phone:She has left her phone on the arm of the chair, and comes back for it.|She's reading something as she goes.} #presence:gone #ending:every-other
-> END

=== ending_cross ===
“I'm still a bit cross,” she says. “I thought I'd say. I'm coming next week, though, because I want to be cross here.” #talk:change #face:irritated #gaze:meet #clock:13:50
She doesn't say sorry, and she shuts the door herself. #presence:gone #ending:medium-face
-> END

=== ending_goodbye ===
“Yeah, I think I'll leave it there,” she says. “I didn't want to do it in an e-mail. I'm saying it, look.” #talk:sustain #face:tired #gaze:meet #clock:13:50
{owned_minding || sat_it_out:“Thank you for sitting here,” she says, “that time.”|“Thank you for everything,” she says.} She shakes your hand. #talk:neutral #presence:gone #ending:said-aloud
-> END

=== ending_stars ===
“This has been so, so helpful,” she says. “I'm going to give you five stars. I'll tell everyone.” #talk:hollow #face:hollow #gaze:meet #clock:13:49
She's gone down the stairs at a run. Joy says that she has left a box of biscuits. #presence:gone #ending:five-stars
-> END

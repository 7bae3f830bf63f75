// Mina Seo, session 2: a Friday now, after the hour has been moved twice. It takes up what was done with the log and
// with the e-mails.
INCLUDE ../contract.ink

VAR told_early = false        // session 1: said before she asked who hears
VAR told_vague = false        // session 1: left unclear
VAR log_dropped = false       // session 1: the log was dropped
VAR log_redesigned = false    // session 1: one line of it goes on
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
VAR quick_reply = false       // between: her e-mail was answered at night
VAR asked_harder = false      // between: asked if something here made it harder to come
VAR offered_phone = false     // between: ten minutes by telephone were offered
VAR told_straight = false     // gave a view when asked for it
VAR took_complaint = false    // took a complaint without asking to be comforted
VAR asked_safety_2 = false    // asked plainly about safety, this time
VAR free_to_say = false       // she may say sixty per cent
VAR took_hundred = false      // her hundred per cent was taken
VAR heard_home = false        // stayed with what she said about home
VAR met = 0                   // how often the work opened something

-> opening

=== opening ===
{between == "out-of-office":Nineteen minutes past one, on a wet Friday. She's still speaking to somebody on the stairs, and she puts the phone away at the door.|{between == "friday-plain":Four minutes past one, on a wet Friday. The lift has been mended, and she has walked up all the same.|One o'clock, on a wet Friday, and she's out of breath, and exactly on time.}} #light:room #sky:rain #clock:{between == "out-of-office":13:19|{between == "friday-plain":13:04|13:00}} #until:13:50 #face:neutral #pose:held
{said_late: “You don't write it down, do you,” she says, “so I'm not going to explain it.” #talk:change #gaze:meet|“I left early, I really did, and then there was the ring road,” she says. “Sorry.” #talk:neutral #gaze:meet}
{let_phone: She puts her phone on the arm of the chair, where she can see it, and leaves it there.|Something hums in her bag, and she pushes the bag a bit further off with her foot.}
{ truth:
    - "graded": “Can I just say, before we start, that I've been thinking how that must have looked. Moving it twice. I'd have been cross with me.” #talk:neutral #face:anxious
    - "worth": “I've come straight from a thing where everybody clapped, and I can't tell you what it was for. I've got it written down somewhere.” #talk:neutral #face:tired
    - else: “I've got to be away by ten to, on the dot, is that all right? It's only that there's somebody waiting downstairs at three.” #talk:neutral #face:anxious
}
* [“I wasn't cross, and I won't ask about the log. You can just sit down.” #move:reassure #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:minimising #why:{truth == "graded":She thought that moving it must have looked bad, and that you'd be cross.|{truth == "worth":She told you about people clapping, and this is about something else.|It's friendly, and she'd asked about the time.}} Comfort that is a plain fact about what you thought can be believed; say it, and stop there.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “You weren't?” she says. She does sit down, and she's sitting further back than last time. “Yeah, okay. I had a whole speech.” #talk:change #face:relief #pose:lap
                - else: “Thanks,” she says. “That's nice. I wasn't that worried.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather you said if you were,” she says. #talk:sustain #face:anxious
        - else: “Thank you,” she says. She sits down. #talk:neutral #face:neutral
    }
* [“What was it that they clapped for, or where were you? What do you remember?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She's waiting to hear how it looked, and this is about where she has been.|{truth == "worth":She said that everybody clapped and that she can't tell you what for.|She'd asked if she can be away by ten to, though it may be that she has come from something.}} What somebody can't find is worth looking for together, in small pieces; say it back, and ask for one of them.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “The chairs,” she says. “And, you know, I thought, I could lie down on four of those.” She laughs, and stops. “I used to remember all of it. I used to ring Mum.” #talk:change #face:thoughtful #pose:lap
                - else: “From my desk,” she says. “It was only e-mails.” #talk:neutral #face:neutral
            }
        - "hardening": “Yeah, it was a release,” she says. “It's what we do.” #talk:sustain #face:guarded
        - else: “Yeah, not much,” she says. “It was nice of them.” #talk:neutral #face:tired
    }
* [“I'll watch the clock, so you don't have to. We stop at ten to.” #move:seek-collaboration #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:permission #why:{truth == "graded":She'd rather know how it looked, and it's kind about something else.|{truth == "worth":She hadn't asked about the time; she would have stayed with what she couldn't remember.|She said that she has to be away by ten to, because there's somebody waiting at three.}} A practical worry is best taken over, where it can be; say that you'll do it, and don't ask yet whose it is.]
    ~ said_time = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Would you?” she says. Her coat comes off one shoulder. “I've got him for the eye clinic. You lose your place if you're late.” #talk:change #face:relief #pose:lap
                - else: “Okay,” she says. “I don't mind going over, I've got till two.” #talk:neutral #face:neutral
            }
        - "hardening": “It's okay,” she says, “I've got an alarm.” #talk:sustain #face:neutral
        - else: “Yeah, thanks,” she says. She has a look at the clock all the same. #talk:neutral #face:neutral
    }
* [“You came, after moving it twice, and that isn't nothing.” #move:affirm #fit:{truth == "father": missed|partial} #principle:affirm-effort #why:{truth == "graded":She thinks of the two times before, and it's kind, and names them.|{truth == "worth":She did come, and what matters to her is what she can't remember.|She has to be away again at ten to, and it matters when.}} To name an effort helps when it's the one that she made; say which it was, or take up what she said.]
    { reaction:
        - "opening": “Yeah, just about,” she says. #talk:neutral #face:warm
        - "hardening": “I should be able to get to one thing a week,” she says. #talk:sustain #face:tired
        - else: “Thank you,” she says. #talk:neutral #face:hollow
    }
- -> the_log_again

=== the_log_again ===
{log_dropped: She has brought a notebook. “It's so strange, not having the log,” she says, “so I've put it in here.” #talk:neutral|{log_redesigned: She has brought one line of it, cut off and stuck on a card, with ten days filled in. “There's only the mornings,” she says. #talk:neutral|She has brought the sheet, folded, with the Wednesdays on the back. “I've done some of it,” she says. #talk:neutral}}
{ truth:
    - "graded": She looks up, just above your eyes, and waits. “That's not bad, is it?” she says. #talk:neutral #face:anxious
    - "worth": “It's always the same. You'd think it'd be different on a Saturday, and it says the same every day.” #talk:neutral #face:tired
    - else: “I've crossed out last Wednesday, because I wrote something on it, and then, you know, I thought, that's not for this.” #talk:neutral #gaze:away
}
{took_month: “And, you know, the spreadsheet's going well. It's got colours. It's what I do now instead of the log.” #talk:hollow|{gave_tips: “And I did the thing you said, some of the time.” #talk:neutral|“And I haven't looked anything up or anything.” #talk:neutral}}
* [“I don't need it to be anything. I'd rather hear how you are than how you did.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:praise-for-compliance #why:{truth == "graded":She waited for your face, and asked if it isn't bad.|{truth == "worth":She had told you how she is, that it's the same every day.|It's kind, and she'd told you that she wrote something and crossed it out.}} Not giving a mark is only heard if it's said; say it as it is, and leave the paper where it lies.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “How I am,” she says. She has to think. “Yeah, I don't know how you'd do that. I'd probably do it quite badly.” She has put it in her bag. #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “I'm okay,” she says. “I'm a bit tired.” #talk:neutral #face:tired
            }
        - "hardening": “No, but is it?” she says. #talk:sustain #face:anxious
        - else: “Okay,” she says. “I'm fine.” #talk:neutral #face:hollow
    }
* [“What are the mornings like?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":She wants to know how it was, and could be asked this as well, but not first.|{truth == "worth":She said that it's the same every day, on a Saturday too.|She had crossed something out, and this is about what's the same.}} A flat word is worth asking about, with its own sound; ask, and leave time for a small answer.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Flat,” she says. “Not sad or anything. I just sort of stand there in the kitchen.” She looks at the window. #talk:change #face:thoughtful #gaze:window
                - else: “Just, you know, tired,” she says. #talk:neutral #face:tired
            }
        - "hardening": “They're just mornings,” she says. #talk:sustain #face:irritated
        - else: “Yeah, just the same,” she says. #talk:neutral #face:tired
    }
* [“If there was something you'd nearly put down and then didn't, I'd like to hear it.” #move:seek-collaboration #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":She's waiting to hear if it's bad, and is asked for more of it.|{truth == "worth":She told you that it's all the same, and there may be one day that isn't.|She wrote something on the Wednesday, and crossed it out, because it's not for this.}} What somebody takes out by herself can be asked for once, with leave; say that you'd like to, and leave it to her.]
    ~ asked_wednesdays = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “It says ‘soup’,” she says. “It took him an hour. I thought, that's not sleep, is it, but it's why I was up.” #talk:change #face:tired #gaze:meet #pause:1500
                - else: “Yeah, I don't think so,” she says. “No, it's all there.” #talk:neutral #face:neutral
            }
        - "hardening": “It's honestly nothing,” she says. #talk:sustain #face:guarded
        - else: “I can't even read it,” she says. #talk:neutral #face:hollow
    }
* [“You've kept on with it all the same, with everything else that was on.” #move:affirm #fit:{truth == "father": partial|missed} #principle:praise-for-compliance #why:{truth == "graded":She asked if it's bad and is told that she did well, which is a mark as well.|{truth == "worth":She found it flat, and hears that she has kept it up.|It's kind, and it goes past what she crossed out.}} To be noticed for it makes it a thing that's done for you; leave it with her, and ask what she made of it.]
    { reaction:
        - "opening": “Thank you,” she says. “I'll do it all next week.” #talk:hollow #face:hollow
        - "hardening": “It's only eight days,” she says. “I counted.” #talk:discord #face:anxious
        - else: “Oh, good,” she says. #talk:hollow #face:hollow
    }
- -> who_hears_again

=== who_hears_again ===
{told_vague: “You said that mostly it's only us, and then Joy said something about your supervisor on the phone. So which is it?” #talk:discord #gaze:meet #face:guarded|{told_early: “You told me at the start about the supervisor,” she says. “So it's been a week. What did you say?” #talk:neutral #gaze:meet #needs:supervised|“I thought about that supervisor of yours, in the car,” she says. “What did you say?” #talk:neutral #gaze:meet #needs:supervised}}
{ truth:
    - "graded": “I don't mind. I'd only like to know if it was about the sheet, and what I'd done with it.” #talk:neutral #face:anxious
    - "worth": “I'd be really interested what they think I should do. I'd probably do it.” #talk:neutral
    - else: “I hope you didn't say about Wednesdays, you know. It'd sound as though I was complaining about them.” #talk:neutral #face:anxious #gaze:down
}
* [“There's a supervisor, I'm in training, and no names are used. I talked about what I did with that sheet, more than about you.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:informed-choice #tells:supervised,limits #why:{truth == "graded":She'd like to know if it was about the sheet and what she had done with it.|{truth == "worth":It's straight, and she'd asked what they think that she should do.|It's straight, and it leaves out whether Wednesdays were in it.}} What you say about somebody elsewhere should be something that you can say to her; say it, with the limit, in answer to what she asked.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “What you did,” she says. She has gone a bit pink. “So you got told off?” “Yeah, a bit,” you say, and she's very pleased. #talk:change #face:warm #gaze:meet #pose:lap
                - else: “Yeah, okay,” she says. “No, that's fair.” #talk:neutral #face:neutral
            }
        - "hardening": “But I'm in it,” she says. #talk:sustain #face:guarded
        - else: “Right,” she says. “Good to know.” #talk:neutral #face:neutral
    }
* [“I've got one, I'm in training, and I don't use your name. I wouldn't come back from there and tell you what to do. You'd just do it.” #move:confront #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:autonomy #tells:supervised,limits #why:{truth == "graded":It says that there's a supervisor, and she'd wondered about the sheet.|{truth == "worth":She said that she'd be interested what they think she should do, and would probably do it.|It says that there's a supervisor, and she hadn't asked for advice; it was about her parents.}} To hold up, in a friendly way, that she'd hand it over is fair when she has just said so herself; say what you won't do.]
    ~ may_refuse = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I would, wouldn't I?” she says. She's looking at her hands. “I've not got one that's mine. I've got a roadmap, and a mother.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “No, I know,” she says. “I only wondered.” #talk:neutral #face:neutral
            }
        - "hardening": “I was only interested,” she says. #talk:discord #face:irritated
        - else: “That's true,” she says. #talk:hollow #face:hollow
    }
* [“I have one, because I'm in training, and your name isn't said. Is there something you'd rather I left out, when I talk about it?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #tells:supervised,limits #why:{truth == "graded":She'd asked if it was about the sheet, and is asked about something else.|{truth == "worth":She'd asked what they think, and is asked about something else, though she's asked.|She hopes that you didn't say about Wednesdays, because it'd sound like complaining.}} After a straight answer, asking how it should be told makes her the one who tells it; ask that, and take down nothing.]
    ~ asked_wednesdays = true
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Wednesdays,” she says. “Because, you know, it'd sound as if I minded.” And then, “Yeah, I do mind, a bit. I don't mind him.” #talk:change #face:tears #gaze:down #pause:2000
                - else: “No, nothing,” she says. “You can say all of it.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather you left most of it out,” she says. #talk:sustain #face:guarded
        - else: “Nothing, really,” she says. #talk:neutral #face:neutral
    }
* [“I have one, I'm in training, and no names are used. It's mostly so I don't miss something about you.” #move:inform #fit:{truth == "father": partial|missed} #principle:undershooting #tells:supervised,limits #why:{truth == "graded":She asked what was said about her, and is told what supervision is for.|{truth == "worth":She asked for an opinion, and is told what supervision is for.|It says that no names are used, and what it's for isn't what she fears.}} What supervision is for is no answer to what this one has asked; say what was said.]
    { reaction:
        - "opening": “Yeah, okay,” she says. “I see.” #talk:neutral #face:neutral
        - "hardening": “So what have you missed?” she says. #talk:discord #face:guarded
        - else: “Yeah, that's nice,” she says. #talk:hollow #face:hollow
    }
- -> how_am_i_doing

=== how_am_i_doing ===
“So how am I doing?” she says, as though it was a joke. #talk:neutral #gaze:meet
{ truth:
    - "graded": “I mean, you know, compared with other people. You must have people who just do it.” #talk:neutral #face:anxious #evidence:compared-with-others
    - "worth": “Because I'm always worst on a Thursday, and I'd thought it was Wednesdays, but I think it's that on Thursdays there's nothing on.” #talk:neutral #face:thoughtful #evidence:tired-thursdays
    - else: “I've been on calls from the car, and they don't know I'm in a car park. I think I do that quite well.” #talk:neutral #face:tired #evidence:calls-from-the-car
}
{gave_tips: “I've done what you said, and I can't say there's any difference. But I've done it.” #talk:neutral|{may_refuse: “You said I could say no to things, so I'm asking. I haven't said no to anything yet.” #talk:change|“I never know, with this sort of thing,” she says. #talk:neutral}}
* [“I'd asked for too much, that's all it was. There isn't anybody here that I'd compare you with.” #move:inform #fit:{truth == "graded": attuned|missed} #principle:repair-own-part #why:{truth == "graded":She asked how she's doing, compared with other people.|{truth == "worth":She had begun to tell you what it is about Thursdays, and this is about homework.|She told you where she takes her calls, and this is about homework.}} A direct question about how you see her is owed a direct answer, with your own part in it; say it, and don't turn it into praise.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Too much,” she says. She looks at you, and not above your eyes. “I thought it was meant to be that much.” #talk:change #face:relief #gaze:meet #pose:lap
                - else: “Oh, it's fine,” she says. “I don't mind it.” #talk:neutral #face:neutral
            }
        - "hardening": “You must, though,” she says. “Everybody compares.” #talk:sustain #face:anxious
        - else: “That's nice of you,” she says. #talk:hollow #face:hollow
    }
* [“I'm not sure it's rest that you need. It sounds as if it's worst when there's nothing on.” #move:interpret #fit:{truth == "worth": attuned|missed} #principle:double-sided #why:{truth == "graded":She asked to be compared, and hears a theory about rest.|{truth == "worth":She said that she's worst when there's nothing on.|She was speaking of calls from a car park, and rest is what she could do with.}} A tentative reading can be offered when the client has put down both halves of it; say it in her words, and see what she does with it.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “No,” she says slowly. “It's the rest that's bad.” She has put both feet on the floor. #talk:change #face:thoughtful #gaze:meet #pause:2000
                - else: “Oh,” she says. “No, I think that rest would be good.” #talk:neutral #face:neutral
            }
        - "hardening": “I do need to rest, though,” she says. “Everyone says so.” #talk:discord #face:irritated
        - else: “Yeah, maybe,” she says. #talk:neutral #face:neutral
    }
* [“Where do you take your calls, when you're not at your desk? Is somebody with you?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She spoke of other people, and this seems to be about somebody's car.|{truth == "worth":She spoke of her Thursdays, and this is about something else, though she'd answer it.|She said that she takes calls from the car, and nobody knows that she's in a car park.}} A question about the person who isn't in the sentence shows where you're listening; ask where, and not why.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “In the car park,” she says. “He's inside. They've got him on a bike that doesn't go anywhere. He waves at me through the glass, and I'm saying ‘roadmap’.” #talk:change #face:tired #gaze:meet
                - else: “At home, sometimes,” she says. “There's nobody with me.” #talk:neutral #face:anxious
            }
        - "hardening": “It's only twenty minutes,” she says. #talk:sustain #face:guarded
        - else: “Oh, just in the car,” she says. #talk:neutral #face:neutral
    }
* [“It's as if you stood beside yourself the whole time, and wrote down how it goes.” #move:complex-reflection #fit:{truth == "worth": missed|partial} #principle:overshooting #why:{truth == "graded":She did ask for a mark, and now it's she who gives them.|{truth == "worth":She was quite near to something, and is told how she treats herself.|She said that she does it quite well, and there's something in it all the same.}} A reflection of how somebody treats herself is easily heard as another mark; stay with what she asked or told you.]
    { reaction:
        - "opening": “Do I sound like that?” she says. #talk:neutral #face:thoughtful
        - "hardening": “Well, somebody has to,” she says. “I've just got high standards.” #talk:discord #face:guarded
        - else: “Yeah, I know,” she says. “Everyone says that.” #talk:hollow #face:hollow
    }
- -> the_moving

=== the_moving ===
“You must have me down as a nightmare,” she says. “All that moving about.” #talk:neutral #face:hollow
{ truth:
    - "graded": “It took me ages, that second one. I was trying to get it to sound like somebody who hadn't thought about it.” #talk:neutral #face:tired
    - "worth": “And in the end I had the Tuesday free, because the thing was cancelled, you know. I had the whole afternoon.” #talk:neutral #face:tired
    - else: “It's just, you know, that I don't get to choose, with some of it. They give you a time and you take it.” #talk:neutral #face:tired
}
{asked_harder: “You asked if something here had made it harder. I've thought about that. I put ‘God no’, with all those marks.” #talk:change #gaze:meet|{quick_reply: “You wrote back so late. I felt terrible, I thought I'd kept you up.” #talk:sustain|{offered_phone: “And you said I could ring, from anywhere. I nearly did.” #talk:change #gaze:meet|“You were really nice about it, both times.” #talk:hollow}}}
* [“I'd like you to be able to send me the first version, before you've made it any nicer.” #move:hand-back-choice #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:permission #why:{truth == "graded":She tried to make it sound like somebody who hadn't thought about it.|{truth == "worth":She was telling you of a free afternoon, and this is about her e-mail.|It's kind about the e-mail, and it's the times that she can't choose.}} Leave to be less polite is what somebody needs who works at it; say what you'd like, and leave it to her.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “It says ‘I don't want to come’,” she says. She's holding her own hand. “I wrote it four times, and it got nicer every time. I did want to come. I didn't want to come and be nice.” #talk:change #face:tears #gaze:down #evidence:four-times
                - else: “Yeah, it was only about the times,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “I couldn't send that,” she says. #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. “I'll try.” #talk:hollow #face:hollow
    }
* [“When you get an afternoon free, what do you do with it?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She was speaking of how hard it was to write, and this is about an afternoon.|{truth == "worth":She said that the thing was cancelled, and she'd had the whole afternoon.|She doesn't get to choose the times, and this asks about one that's free.}} To be led through an hour step by step brings out what it was like; ask for what she did and not for what she felt.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I sat in the bath with my clothes on,” she says. “There wasn't any water. I thought, nobody'd look here.” Her knee is still. “I was frightened, I think. It was two o'clock, and there was all that time.” #talk:change #face:tears #gaze:down #evidence:free-tuesday
                - else: “I worked, I think,” she says. “I always work.” #talk:neutral #face:neutral
            }
        - "hardening": “Nothing,” she says. “I caught up on things.” #talk:sustain #face:guarded
        - else: “Emails,” she says. #talk:neutral #face:tired
    }
* [“If something comes up, just tell Joy by twelve. You don't have to say what it is.” #move:reassure #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":It's about times, and what was hard was how to put it.|{truth == "worth":It's about times, and a time had been given to her, and she couldn't use it.|She said that they give you a time and you take it.}} When somebody can't choose, a practical arrangement is comfort; give the rule, and don't ask for the reason.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “By noon,” she says. “I can do noon. It's the physio, they ring you at eleven and you've got to say yes, or he goes to the end of the list.” #talk:change #face:relief #gaze:meet #evidence:times-they-give
                - else: “Okay,” she says. “That's good to know.” #talk:neutral #face:neutral
            }
        - "hardening": “I don't want to be a special case,” she says. #talk:sustain #face:tired
        - else: “Thank you,” she says. #talk:neutral #face:neutral
    }
* [“I may have made it hard for you to move it. I'd wondered if I'd been too strict.” #move:repair #fit:missed #principle:repair-own-part #why:{truth == "graded":She'd worked at not hurting you, and now you're hurt.|She wasn't speaking of you, and now she has to say that you weren't strict.} A part that's owned with a worry in it asks for comfort; leave the worry for supervision, and take up hers.]
    { reaction:
        - "opening": “You weren't, you were lovely,” she says. #talk:hollow #face:hollow
        - "hardening": “Oh, no,” she says. “Now I feel awful.” #talk:sustain #face:anxious
        - else: “No, not at all,” she says. “Please don't worry.” #talk:hollow #face:hollow
    }
- -> the_card

=== the_card ===
She has been going through her coat for a tissue, and has put what was in it on her knee. #gaze:down #pose:lap
{ truth:
    - "graded": There's a green pen among it. “I bought one,” she says. “I don't know why. I think I wanted to see how it felt.” {owned_rings:“Because you said that about the rings.”|“It's a really nice pen.”} #talk:neutral #face:anxious
    - "worth": There's a leaflet among it, folded small, about leave. “Everybody's got one of those,” she says. {asked_job:“You asked about my job, and then somebody gave me that.”|“It's just from the kitchen at work.”} #talk:neutral #face:tired
    - else: There's a ticket from the shop among it, in writing so small that you can't read it. “That's Dad's,” she says. {asked_wednesdays:“You did ask, about Wednesdays.”|“He writes them.”} #talk:neutral #face:tired
}
{heard_home: “You listen to the bits I don't mean to say,” she says. #talk:change #gaze:meet|{told_straight: “You did say what you thought, just now,” she says. “Not many people do.” #talk:change #gaze:meet|“Sorry,” she says. “It's like a bin in there.” #talk:neutral}}
* [“Those rings of mine on the log were a mistake. You'd only done what I had asked for.” #move:repair #fit:{truth == "graded": attuned|missed} #principle:repair-own-part #tells:rings #why:{truth == "graded":She bought a pen like yours, to see how it felt.|{truth == "worth":The leaflet is about leave, and this is about rings.|The ticket is her father's, and this is about rings.}} Owning what hurt, at the moment when she puts it on the table, is repair; say what you did, and take the pen as it's meant.]
    ~ owned_rings = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “It went right through me,” she says. She's holding the pen with both hands. “I got in the car and I went hot. I'm thirty-four, and it was three rings.” #talk:change #face:tears #gaze:meet #pause:2500 #evidence:hot-in-the-car
                - else: “What rings?” she says. “Oh, on the log. I'd forgotten that.” #talk:neutral #face:neutral
            }
        - "hardening": “No, please,” she says. “It's fine.” #talk:sustain #face:anxious
        - else: “Yeah, it's fine,” she says. “You had to.” #talk:neutral #face:hollow
    }
* [“How long have you had that in your pocket, would you say?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She had said why she bought it, and this asks since when.|{truth == "worth":She said that everybody has one of those, and hers has been folded small.|She had said whose it is, and this asks since when.}} A small fact about a thing lets somebody say how long it has been with her; ask about the thing, and not about the decision.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Since March,” she says. “There's a form with it. It's eight weeks, and I've filled in my name and my number, and it asks what I'd be doing, and I can't think of anything.” #talk:change #face:thoughtful #gaze:meet #pause:2000 #evidence:leave-form-open #tells:leave-form
                - else: “Not long,” she says. “It's just, you know, what's in my pockets.” #talk:neutral #face:neutral
            }
        - "hardening": “I just hadn't thrown it away,” she says. #talk:sustain #face:guarded
        - else: “Yeah, I don't know,” she says. “A while.” #talk:neutral #face:tired
    }
* [“Do you carry it for yourself, or for somebody else?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She had said why she bought it, and this asks whom it's for.|{truth == "worth":She had said where it's from, and this asks whom it's for.|She said that the ticket is her father's, and you can't read it.}} What can be seen may be asked about, if it's asked in an ordinary voice; ask, and let her say whose it is.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “It's his,” she says. “He had beautiful writing.” She smooths it out. “It's his hands. They shake, and if he makes it small then you can't see. He keeps them under the counter.” #talk:change #face:tears #gaze:down #pause:2500 #evidence:his-hands #tells:hands
                - else: “It's mine,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “It's only what was in there,” she says. #talk:sustain #face:guarded
        - else: “It's just a thing,” she says. #talk:neutral #face:neutral
    }
* [“You hadn't meant to take that out, had you?” #move:complex-reflection #fit:partial #principle:undershooting #why:{truth == "graded":It's about taking it out, and she'd said why she bought it.|{truth == "worth":It's about taking it out, and she'd said where it's from.|It's about taking it out, and she'd said whose it is.}} To remark on the showing comes short of being interested in it; ask about the thing itself.]
    { reaction:
        - "opening": “Not really,” she says. #talk:neutral #face:thoughtful
        - "hardening": “It's just a pocket,” she says. #talk:discord #face:guarded
        - else: “Yeah, maybe,” she says. She puts it all back. #talk:neutral #face:hollow
    }
* [“You can put it away again. You don't have to show me what's in your pockets.” #move:hand-back-choice #fit:missed #principle:collusion #why:She had put it there, and is told to put it back. Leave not to show is late when something has been shown; say that you've seen it.]
    { reaction:
        - "opening": “Yeah, no, I know,” she says. She leaves it there. #talk:neutral #face:neutral
        - "hardening": “Sorry,” she says. “God.” It goes back in the coat. #talk:sustain #face:anxious
        - else: “Okay,” she says, and it goes back in the coat. #talk:neutral #face:hollow
    }
- {rupture == "open": -> repair_mid|-> nobody_typing}

=== repair_mid ===
“I'm fine. This is really helpful,” she says. She's on the edge of the chair again. #talk:hollow #face:hollow #pose:held #gaze:meet
{ truth:
    - "graded": “Just tell me what I should have said, and I'll say it.” #talk:discord
    - "worth": “I don't know that talking about it's going to do it. No offence.” #talk:discord
    - else: “I really ought to go at twenty to, actually. I've remembered.” #talk:sustain #gaze:away
}
* [“Nothing that you said was wrong. I've been asking so I'd have an answer, and I'll stop.” #move:repair #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #why:{truth == "graded":She asked what she should have said.|{truth == "worth":You have been asking, and it's what you ask about that she's tired of.|You have been asking, and she's on her way out.}} Owning how you asked takes the test out of it; say it, and do what you said.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening": “Oh,” she says. She laughs, but differently. “It did feel a bit like that.” #talk:change #face:relief #pose:lap
        - "hardening": “No, you've got to ask,” she says. #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. #talk:neutral #face:neutral
    }
* [“None taken. What would do it, then? I'd sooner hear that than go on.” #move:open-question #fit:{truth == "worth": attuned|partial} #principle:rupture-confrontation #why:{truth == "graded":She might say, if it's safe to, and she'd asked for the right answer.|{truth == "worth":She said that she's past the stage of being asked how it feels.|She might say it, and she's said that she has to go.}} When somebody complains, take it as news about the work; ask what would be better, without defending what you did.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening": “The stage where somebody says, is this actually worth it,” she says. “Yeah, I'd like to be asked that, you know. I'd hate it.” #talk:change #face:thoughtful #gaze:meet #pose:lap
        - "hardening": “Yeah, I don't know, that's your job,” she says. #talk:discord #face:irritated
        - else: “No, it's fine,” she says. “Carry on.” #talk:hollow #face:hollow
    }
* [“Go when you need to. If it's something that's waiting for you, you can say so, and if it's me, you can say that.” #move:hand-back-choice #fit:{truth == "father": attuned|partial} #principle:permission #why:{truth == "graded":It says that she may say so, and she'd asked for something to say.|{truth == "worth":It says that she may say so, and she has said so.|She said that she'd remembered that she has to go at twenty to.}} A way out with two doors, both of them allowed, is often what lets somebody stay; name both.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening": “It's a bit of both,” she says. She puts her bag down. “It's more the other thing. You just ask such a lot.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “It's not you,” she says. “It's honestly not you.” #talk:sustain #face:anxious
        - else: “It's just a thing,” she says. #talk:neutral #face:neutral
    }
* [“You're saying thank you, and you look as if you'd like to go. Which is it?” #move:confront #fit:{truth == "worth": partial|missed} #principle:rupture-withdrawal #why:{truth == "graded":She asked what she should have said, and hears what she's doing.|{truth == "worth":It's fair, and she had just said something that isn't thanks at all.|She's on her way out, and is told how she sits.}} To remark on somebody's politeness while she's in it makes her hide it better; say what you did.]
    { reaction:
        - "opening": “Have I?” she says. “God. I have, haven't I?” #talk:neutral #face:anxious
        - "hardening": “I was just being polite,” she says. #talk:discord #face:irritated
        - else: “Both, I suppose,” she says. #talk:hollow #face:hollow
    }
- -> sunday

=== nobody_typing ===
Her phone has been dark for a while. She picks it up and checks that it's on. #gaze:down #face:neutral
“Nobody's typed anything since twelve,” she says. “I could be gone, and they wouldn't notice till Thursday.” She says it quite lightly. #talk:safety #gaze:away
{ truth:
    - "graded": “I'd get a very nice e-mail. ‘We're so sorry to lose Mina, she always had her work in.’” #talk:neutral #face:hollow
    - "worth": “And, you know, on the Thursday they'd need my login. And then they'd have it, and that'd be that.” #talk:neutral #face:tired
    - else: “Well, Mum would. On Wednesday at two, when nobody came up the drive.” #talk:neutral #face:tired
}
* [“‘Gone’ can mean a few things. Do you think about being dead, or about killing yourself?” #move:direct-safety-question #fit:attuned #principle:safety-first #why:{truth == "graded":She said that she could be gone, and imagined the e-mail.|{truth == "worth":She said that she could be gone, and that that'd be that.|She said that she could be gone, and who would notice.}} A light sentence about being gone is asked about all the same, in plain words; if it's nothing, she can say so.]
    ~ temp asked_before = asked_safety
    ~ asked_safety_2 = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": {asked_before:“You asked me that, and it's still no,” she says. “I'd like to be off the list, that's all. I don't want to die.”|“No,” she says. “God, no. I only meant left.” She looks at you. “You'd really ask that?”} #talk:change #gaze:meet #face:thoughtful
                - "worth": {asked_before:“You asked me that, and it's still no,” she says. “I meant the job.” And then, “I didn't even say the job, did I?”|“No,” she says, shocked. “No. I meant if I didn't log on.” She thinks. “I'd like to see it, though, what they'd do.”} #talk:change #gaze:meet #face:thoughtful
                - else: {asked_before:“You asked me that, and it's still no,” she says. “I can't, can I? Who'd do Wednesdays?”|“No,” she says. “No, I've got people to drive.” You ask again, and she says, “No. I promise. I'm only tired.”} #talk:change #gaze:meet #face:thoughtful
            }
        - "hardening": “Yeah, it was only a joke,” she says. #talk:neutral #face:anxious
        - else: “No,” she says. “No, I just meant in general.” #talk:neutral #face:neutral
    }
* [“Who would be the first to notice, do you think?” #move:open-question #fit:{truth == "father": missed|partial} #principle:pacing #why:{truth == "father":She has just told you who would, and when.|It stays with what she said, and leaves open what she meant by it.} Where a sentence could be about safety, that comes first; ask it plainly, and then anything else.]
    { reaction:
        - "opening": “The bot,” she says. “It'd say I was away.” #talk:neutral #face:hollow
        - "hardening": “I just said,” she says. #talk:discord #face:tired
        - else: “Yeah, I don't know,” she says. “Somebody.” #talk:neutral #face:tired
    }
* [“I would. I'd notice at one o'clock on a Friday.” #move:reassure #fit:partial #principle:minimising #why:It's a kind thing to hear, and it may be about safety, and isn't asked. Warmth is no substitute for the plain question; ask that, and say this afterwards.]
    { reaction:
        - "opening": “Yeah, that's nice,” she says. “That's really nice, actually.” #talk:change #face:warm
        - "hardening": “You'd have to, though,” she says. “It's in your diary.” #talk:sustain #face:tired
        - else: “Aw,” she says. #talk:hollow #face:hollow
    }
* [“It goes on quite well without one, doesn't it? I've thought that, on my holidays.” #move:normalise #fit:{truth == "worth": partial|missed} #principle:minimising #why:{truth == "worth":It may well be about work, and she'd said that she could be gone.|She hadn't said that it was about work, and is told that it's usual.} Calling it usual closes a sentence that should have been asked about; ask if she's safe.]
    { reaction:
        - "opening": “Yeah, probably,” she says. #talk:neutral #face:neutral
        - "hardening": “It's not a holiday, though,” she says. #talk:sustain #face:tired
        - else: “Yeah, exactly,” she says. #talk:hollow #face:hollow
    }
- {band == "warming" || band == "open": -> sunday|-> actual_advice}

=== sunday ===
“I did do a thing on Sunday,” she says. “I sat on the stairs, the ones up to my flat, and I hadn't brought the laptop. For twenty minutes. And it was horrible.” #talk:change #face:thoughtful #gaze:meet
{ truth:
    - "graded": “I kept wondering if this was it, if this was how you're meant to do it. I thought, I'll ask, and then you'd tell me if I was doing it right.” #talk:neutral #face:anxious #evidence:doing-it-right
    - "worth": “I told you first what I hadn't done, didn't I? And that was the only thing I did do. I can't say what was wrong with it.” #talk:neutral #face:tired #evidence:not-done-first
    - else: “Mum rang in the middle of it, and she said, can you come, and I could hear him saying no, leave her. So I went.” #talk:neutral #face:tired #evidence:mother-on-sunday
}
* [“It can't be done wrong. You sat there, and there's nothing you have to show for it.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:minimising #why:{truth == "graded":She wondered if this was how you do it, and if you'd say that it was right.|{truth == "worth":It can't be done wrong, and it was horrible for her all the same.|She was called away in the middle of it, and this is about doing it well.}} Taking the right and wrong out of something is of use to somebody who looks for it everywhere; say it as a fact.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Nothing to show,” she says. “Yeah, I think that that was what was horrible. I kept on composing it for you.” #talk:change #face:thoughtful #gaze:meet #pose:open
                - else: “No, I know,” she says. “It was only the stairs.” #talk:neutral #face:neutral
            }
        - "hardening": “It felt wrong, though,” she says. #talk:sustain #face:tired
        - else: “Yeah, okay,” she says. “Good.” #talk:neutral #face:neutral
    }
* [“I'd like to hear about the horrible part, if you can stay there for a minute.” #move:seek-collaboration #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:permission #why:{truth == "graded":It's interested, and she'd wanted to know whether she had done it right.|{truth == "worth":She said that it was horrible, and that she can't say what was wrong with it.|She was called away in the middle, and it's that which she told you about.}} Staying with what somebody has only just stood is asking a good deal; ask leave, and go slowly.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Yeah, it was quiet,” she says, “and I thought, what do I like? And I went through it, and it was all work. I couldn't think of one that wasn't.” #talk:change #face:tears #gaze:down #pause:2500
                - else: “It was just long,” she says. “It was quite cold.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather not,” she says. “It was only twenty minutes.” #talk:sustain #face:guarded
        - else: “Yeah, it was just boring,” she says. #talk:neutral #face:tired
    }
* [“And then? What did you do when the twenty minutes were over?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":Nobody had said that to her, and she's still on the stairs.|{truth == "worth":Nobody had said that to her, though she often goes where she's asked.|She heard him say ‘leave her’, and she went.}} Two people's words and what she did with them are a story; say them back, and ask for the next bit.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “I drove there,” she says. “He was on the bathroom floor,” she says, “in his good cardigan. He said, ‘You'll be late for your stairs.’ Mum had told him. He thought it was a class.” #talk:change #face:tears #gaze:meet #pause:2500
                - else: “I went in and logged on,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “Yeah, it was fine,” she says. “It was nothing.” #talk:sustain #face:guarded
        - else: “He was okay,” she says. “They're okay.” #talk:neutral #face:tired
    }
* [“Do it again on Sunday, if you can, and see if it's still horrible.” #move:persuade #fit:{truth == "father": partial|missed} #principle:praise-for-compliance #why:{truth == "graded":She asked if it was right, and now she's asked to do it again.|{truth == "worth":It was horrible, and she's asked to do it again.|It might be good for her, and somebody else had called.}} What she found out by herself shouldn't be turned into homework; be interested in it.]
    ~ gave_tips = true
    { reaction:
        - "opening": “On Sunday,” she says. “Okay.” #talk:hollow #face:hollow
        - "hardening": “I said it was horrible,” she says. #talk:discord #face:irritated
        - else: “Great,” she says. “I'll put it in the calendar.” #talk:hollow #face:hollow
    }
- -> the_quiet

=== actual_advice ===
“Can you just tell me what to do?” she says. “I mean really. As if I'd paid for it, because I have.” #talk:neutral #gaze:meet #face:tired
{ truth:
    - "graded": She has the phone in her hand, and she's holding it as one holds a pen. “I'd write it down.” #talk:neutral #face:anxious #evidence:phone-in-hand
    - "worth": “I didn't like to ask for more of your time, or another hour or something. So if there's just the one thing.” #talk:neutral #evidence:did-not-like-to-ask
    - else: “Because the others at work manage, and they've got children and everything. So there must be a way you do it. With the calls and the driving.” #talk:neutral #face:tired #evidence:others-manage
}
* [“I don't know yet, and that's not because of anything you've left out.” #move:inform #fit:{truth == "graded": attuned|partial} #principle:informed-choice #why:{truth == "graded":She'd write it down, and do it so that you'd be pleased.|{truth == "worth":It's honest, and she had asked for one thing.|It's honest, and she had told you what it's for.}} Not knowing is an answer, if it's said without blame; say it to somebody who thinks that she hasn't given you enough.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening": “You don't?” she says. She puts down the phone. “I thought you knew and you weren't saying.” #talk:change #face:relief #pose:lap
        - "hardening": “Then who does?” she says. #talk:discord #face:irritated
        - else: “Yeah, okay,” she says. “Fair enough.” #talk:neutral #face:neutral
    }
* [“Then I'd leave one afternoon empty, and not even try to rest. See what it's like, and tell me.” #move:persuade #fit:{truth == "worth": attuned|missed} #principle:evocation #why:{truth == "graded":She'd do it, and come back with it written down.|{truth == "worth":She asked for one thing, and said that she didn't like to ask for more.|She asked how one does the calls and the driving, and gets an afternoon off, which she hasn't got.}} Advice that she's asked for can point at what she keeps away from; give one thing, and say what to look at.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Nothing in it,” she says. She has gone a bit white. “You couldn't say something about screens?” She laughs. “No. Okay. I knew you'd say that.” #talk:change #face:thoughtful #gaze:meet
                - else: “An afternoon,” she says. “I could try and find one.” #talk:hollow #face:tired
            }
        - "hardening": “I can't take an afternoon,” she says. #talk:discord #face:irritated
        - else: “Sure,” she says. “That sounds really nice.” #talk:hollow #face:hollow
    }
* [“I'd ask them for one fixed time, and tell them at work that you're away then, every week, without a reason.” #move:persuade #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:informed-choice #why:{truth == "graded":It's one more thing to ask somebody for, and she'd do it to have done it.|{truth == "worth":It's sensible, and there's nobody whom she needs to ask for a time.|She asked how one does it, with the calls and the driving.}} Somebody who asks a practical question should get a practical answer; make it one that she can say in a sentence.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Without a reason,” she says. She's writing it on her hand. “‘I'm away on Wednesdays from two.’ I've always said ‘sorry, I've got a thing’.” #talk:change #face:relief #gaze:meet
                - else: “Ask who?” she says. “I set the times.” #talk:neutral #face:neutral
            }
        - "hardening": “They'd want to know why,” she says. #talk:sustain #face:tired
        - else: “I could do that,” she says. #talk:neutral #face:neutral
    }
* [“If a friend of yours asked you that, with a week like yours, what would you say to her?” #move:hand-back-choice #fit:{truth == "worth": partial|missed} #principle:expert-trap #why:{truth == "graded":She had asked you, and now she has to get it right by herself.|{truth == "worth":It might be hers to know, and she'd asked for one thing.|She had asked you, and told you what for.}} Handing the question back to somebody who is worn out is no respect; give something, and then ask what she makes of it.]
    { reaction:
        - "opening": “To sleep?” she says. “I don't know. I really don't.” #talk:neutral #face:tired
        - "hardening": “I was hoping you'd say,” she says. #talk:discord #face:irritated
        - else: “A holiday, probably,” she says. #talk:hollow #face:hollow
    }
- -> the_quiet

=== the_quiet ===
And then she doesn't say anything, and she doesn't pick anything up. It rains. #gaze:window #face:thoughtful #pose:lap #pause:3000
{heard_home: “I don't normally talk about home,” she says. “Not to anyone.” #talk:change|{asked_job: “You asked me about work,” she says. “I keep thinking about that.” #talk:change|“It's quite loud, isn't it, when nobody's talking,” she says. #talk:neutral}}
{ truth:
    - "graded": She looks at your face, and away, and at it again. #face:anxious #gaze:meet
    - "worth": “I had lunch with somebody I was at college with,” she says, “and she asked what I do.” She doesn't go on. #talk:neutral #face:tired
    - else: “Jina rings on Sundays,” she says. “She'll ring this Sunday.” She doesn't go on. #talk:neutral #face:tired
}
* [“I'm listening, and there's nothing you've said that I think badly of.” #move:reassure #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:immediacy #why:{truth == "graded":She looked at your face, and away, and at it again.|{truth == "worth":It's kind, and she was at lunch with somebody.|It's kind, and she was thinking of her sister's call.}} Saying what you're thinking is better than leaving somebody to read it; say it when she's reading.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Sorry,” she says. “Yeah, I do that, you know. I've done it since school, my dad used to read the reports out, at supper, and you had to keep your face still.” #talk:change #face:tears #gaze:meet #evidence:reports-at-supper #tells:reports-read
                - else: “No, I know that,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “I wasn't looking at anything,” she says. #talk:sustain #face:anxious
        - else: “Okay,” she says. “Good.” #talk:neutral #face:neutral
    }
* [(Let it rain, and wait for the end of the sentence.) #move:hold-silence #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:silence-as-work #why:{truth == "graded":She's looking for what you think, and gets a face that says nothing.|{truth == "worth":She'd been asked what she does, and hadn't got to the end.|She'd got to Sunday, and there may be more of it.}} Silence helps when a sentence is on its way, and hurts when somebody's waiting for a verdict; see which it is by where she looks. #stirs:She has breathed in, and her hands have opened on her knees. #strays:She's looking at you, and has begun to smile.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I said product,” she says. “And she said, yes, but what is it for? And I couldn't think. I said, it's so that people can park.” #talk:change #face:tears #gaze:down #pause:3000 #evidence:what-its-for
                - else: “Sorry, was I meant to say something?” she says. #talk:neutral #face:anxious
            }
        - "hardening": {silence == "short": “No, you go,” she says.|“Have I upset you?” she says.} #talk:sustain #face:anxious
        - else: “Anyway,” she says. #talk:neutral #face:neutral
    }
* [“What'll you tell your sister, the next time she rings?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She was looking at your face, and this asks about her sister.|{truth == "worth":She had begun on a lunch, and this asks about her sister, whom she might tell.|She said that her sister will ring this Sunday, and stopped.}} A sentence that stops before the difficult part can be helped over it by a plain question; ask it, in her words.]
    ~ heard_home = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “That he's fine,” she says. “I've told her he's fine since March. So it isn't real, you know? It's only real on Wednesdays.” #talk:change #face:tears #gaze:down #pause:2500 #evidence:jina-not-told
                - else: “Who, Jina?” she says. “Just the usual.” #talk:neutral #face:neutral
            }
        - "hardening": “I don't know,” she says. “It depends what she asks.” #talk:sustain #face:guarded
        - else: “That they're good,” she says. #talk:neutral #face:hollow
    }
* [“It's got quiet. What's it like for you, when nobody's talking?” #move:open-question #fit:{truth == "father": partial|missed} #principle:silence-as-work #why:{truth == "graded":She was looking at your face, and this asks about the quiet.|{truth == "worth":She was in the middle of something, and is asked how it is.|It's kind, and she wasn't being quiet, she was thinking of Sunday.}} To remark on a silence ends it; let it be, or answer what's in it.]
    { reaction:
        - "opening": “Nice,” she says. “Strange.” #talk:neutral #face:neutral
        - "hardening": “A bit awful,” she says. #talk:sustain #face:tired
        - else: “Really nice,” she says. “Thank you.” #talk:hollow #face:hollow
    }
- -> what_do_you_think

=== what_do_you_think ===
“What do you think?” she says. “About me. You must think something by now. I'd honestly rather know.” #talk:neutral #gaze:meet #face:neutral
{ truth:
    - "graded": “Because you don't show it. I look, and I've got you down as disappointed, and I don't know if that's just your face.” #talk:neutral #face:anxious
    - "worth": “Because everybody says I should rest, and I can't hear it any more. I'd like somebody to say something else.” #talk:neutral #face:tired
    - else: “Because I think, if I told somebody all of it, they'd say, that's not so bad. And then I'd know.” #talk:neutral #face:tired
}
* [“I think I've made you feel marked, and that you've been working hard in here not to show it.” #move:interpret #fit:{truth == "graded": attuned|missed} #principle:overshooting #why:{truth == "graded":She has you down as disappointed, and doesn't know if it's just your face.|{truth == "worth":She'd like to hear something else than that she should rest, and this is about you.|She wants to know whether it's bad, and this is about you.}} Asked for your view, give it, and begin with your own part; say it as a guess that she can turn down.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": Her neck has gone red. “Yes,” she says. “I have.” She's astonished. “It's so tiring. I didn't know you could say that.” #talk:change #face:tears #gaze:meet #pause:2500
                - else: “No, I don't think so,” she says. “Did it seem like that?” #talk:neutral #face:neutral
            }
        - "hardening": “I haven't been working at anything,” she says. #talk:discord #face:anxious
        - else: “Maybe a bit,” she says. #talk:neutral #face:thoughtful
    }
* [“I think it may not be the sleep. I think you're not sure you want that job, and you'd rather not know yet.” #move:confront #fit:{truth == "worth": attuned|missed} #principle:double-sided #why:{truth == "graded":She wanted to know what you think of her, and hears what she's not doing.|{truth == "worth":She'd like somebody to say something else than that she should rest.|She wants to know if all of it is bad, and hears about her job.}} A challenge that has been asked for, after she has laid the ground herself, may be plain; say it once, and stay beside her.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She doesn't say anything for some time. “Just yet,” she says. “Yeah. I'd like a bit longer.” And then she hears it, and puts a hand over her eyes, and laughs. #talk:change #face:tears #gaze:down #pause:3000
                - else: “I like my job,” she says. “I think.” #talk:neutral #face:guarded
            }
        - "hardening": “That's not very fair,” she says. #talk:discord #face:irritated
        - else: “You're probably right,” she says. #talk:hollow #face:hollow
    }
* [“I think it's bad enough, what you do every week, and that it counts in here.” #move:reassure #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:minimising #why:{truth == "graded":She hadn't asked whether it's enough, and might hear it as one more grade.|{truth == "worth":Everybody's kind to her about it, and this is one more.|She thinks that somebody would say that it's not so bad, and then she'd know.}} To be told that it counts is what somebody needs who has been waiting to hear that it doesn't; say it as your opinion, since she asked for that.]
    ~ told_straight = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Do you?” she says. Her eyes have filled. “I'd sort of wanted you to say it wasn't. Because then I could just get on.” #talk:change #face:tears #gaze:meet #pause:2500
                - else: “Yeah, thanks,” she says. “I mean it's only work.” #talk:neutral #face:neutral
            }
        - "hardening": “It's not that bad,” she says. #talk:sustain #face:guarded
        - else: “Yeah, okay,” she says. “Thank you.” #talk:neutral #face:neutral
    }
* [“I'll say. I'd like to hear first what you'd be afraid of hearing.” #move:open-question #fit:{truth == "worth": partial|missed} #principle:question-trap #why:{truth == "graded":She has told you what she's afraid of, and asked if it's so.|{truth == "worth":She had asked for something else than the usual, and this is the usual, though she could answer it.|She has told you what she imagines that people say, and asked for what you do.}} A question back, where she has asked for your view, is heard as not giving it; give it, and then ask how it is to hear.]
    { reaction:
        - "opening": “That I'm a bit much,” she says. #talk:neutral #face:anxious
        - "hardening": “I just told you,” she says. #talk:discord #face:irritated
        - else: “Yeah, I don't know,” she says. “Nice things.” #talk:hollow #face:hollow
    }
- -> rating

=== rating ===
There's a card for the end, with four lines to mark. She has done it already, downstairs, and hands it to you. It's all tens. #gaze:meet #face:hollow #rating:10 10 10 10
{ truth:
    - "graded": “I did it before, so as not to take up time. I didn't want you to watch me doing it.” #talk:hollow
    - "worth": “I always give tens. It's only so they leave you alone, isn't it, at work they get a bonus.” #talk:neutral #face:tired
    - else: “It's been the best bit of the week. I mean, it was somewhere to sit down.” #talk:hollow #face:tired
}
* [“If you had to make one of them an eight, which would it be?” #move:seek-collaboration #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:rupture-withdrawal #why:{truth == "graded":She did it downstairs, so that you wouldn't watch her.|{truth == "worth":She could change one, and what she said is that they're for being left alone.|She said what it was to her, and you'd like it lower.}} Make a small complaint cheap, and be glad of it; ask for one point and not for honesty.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": She takes the pen. “The second one,” she says. “Seven. You go to the log quite a lot.” She gives it back, and watches you. You say thank you. #talk:change #face:relief #gaze:meet #rating:10 7 10 10
                - else: “Yeah, okay,” she says. “The last one. Eight. I don't know why.” #talk:neutral #face:neutral #rating:10 10 10 8
            }
        - "hardening": “But they are tens,” she says. #talk:sustain #face:anxious
        - else: “No, it's all been really good,” she says. #talk:hollow #face:hollow
    }
* [“If you were marking your week, what would you give it?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":She'd rather not have been watched, and this asks for another mark.|{truth == "worth":She said that she gives tens so that they leave you alone.|She'd said that it was somewhere to sit down, and meant it.}} To ask for a mark on something that nobody gives marks for can surprise an honest one out of somebody; ask, and don't write it down.]
    ~ took_complaint = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “For the week,” she says, and she counts it through. “Two. Three, with the rain.” She seems relieved. “I wouldn't keep a product that got a two.” #talk:change #face:thoughtful #gaze:meet
                - else: “For the week?” she says. “Five? I don't know. It was a week.” #talk:neutral #face:neutral
            }
        - "hardening": “It's been fine,” she says. “It's been a good week.” #talk:sustain #face:guarded
        - else: “Seven,” she says. “About a seven.” #talk:neutral #face:neutral
    }
* [“It can just be somewhere to sit down. You don't have to do anything else here.” #move:simple-reflection #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:undershooting #why:{truth == "graded":She gave you tens so as not to be looked at, and you take them for comfort.|{truth == "worth":It's kind, and it's what everybody tells her.|She said that it was somewhere to sit down.}} Saying back the smallest thing that somebody has said can be the nearest; say it, and don't make it into more.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “I don't sit anywhere else,” she says. “Not with my back against something.” She leans back once more before she gets up. #talk:change #face:warm #gaze:meet
                - else: “That's nice,” she says. “I'd feel bad, just sitting.” #talk:neutral #face:neutral
            }
        - "hardening": “I should do more, though,” she says. #talk:sustain #face:tired
        - else: “Okay,” she says. “Thank you.” #talk:neutral #face:neutral
    }
* [“Thank you. Then I'll go on as I have, and you'll say if it changes.” #move:affirm #fit:missed #principle:praise-for-compliance #why:{truth == "graded":She'd filled it in downstairs, and you take it.|{truth == "worth":She told you what tens are for, and you take them.|She told you what it was to her, and you take the tens.}} Full marks that were given before the hour are no news; ask what is behind them.]
    { reaction:
        - "opening": “Oh, good,” she says. #talk:hollow #face:hollow
        - "hardening": “I did them before, though,” she says. #talk:discord #face:tired
        - else: “Definitely,” she says. #talk:hollow #face:hollow
    }
- -> hundred_per_cent

=== hundred_per_cent ===
It's nearly ten to. Her phone hums. “That's my car,” she says. {said_time:“But you said till ten to, so I'm not going yet.”|“I've got four minutes. It's eighty pence.”} #talk:neutral #gaze:down
“Next Friday, one o'clock,” she says. “A hundred per cent.” #talk:hollow #face:hollow
{ truth:
    - "graded": “I'd hate you to sit here and look at the clock again. I'd rather not come than be late.” #talk:sustain #face:anxious
    - "worth": “I'll put it in as busy. I'm not really doing anything. I don't know why I always say I'm busy.” #talk:neutral #face:tired
    - else: “As long as they don't ring at eleven. They won't, it's a Friday.” #talk:neutral #face:tired
}
* [“Sixty would do. If you're late, or cross with me, come anyway.” #move:hand-back-choice #fit:{truth == "graded": attuned|partial} #principle:autonomy #why:{truth == "graded":She said a hundred per cent, and that she'd rather not come than be late.|{truth == "worth":Sixty is likelier, and it's the being busy that she wondered at.|Sixty is likelier, and she'd said what it depends on.}} A promise that may be broken needs room before it's given; name a number that she can keep.]
    ~ free_to_say = true
    ~ met = met + 1
    { reaction:
        - "opening": “Sixty,” she says. She looks lighter. “It's honestly about sixty, you know. Is that allowed?” #talk:change #face:relief #gaze:meet
        - "hardening": “No, I said a hundred,” she says. #talk:sustain #face:anxious
        - else: “I'll be here,” she says. #talk:hollow #face:hollow
    }
* [“Don't promise me anything. See on Friday if you want to come.” #move:persuade #fit:{truth == "worth": attuned|missed} #principle:autonomy #why:{truth == "graded":She's afraid of being late, and is told not to promise.|{truth == "worth":She said that she'll put it in as busy, and doesn't know why she always says so.|She's afraid of a call at eleven, and is told not to promise.}} A small push in the direction in which she has just looked herself is no push; keep it light, and leave the answer open.]
    ~ free_to_say = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She looks at the phone, and doesn't type anything. “So it'd just be me who knew,” she says. “God. That's quite odd.” #talk:change #face:thoughtful #gaze:meet
                - else: “No, I'd better say,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “Then something'll come up,” she says. #talk:discord #face:guarded
        - else: “I'll think about it,” she says. #talk:neutral #face:hollow
    }
* [“If something comes in between, ring me from wherever you are. I'll be at the desk till ten to.” #move:inform #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":Nobody was going to ring, and it's another thing that she'd have to do in time.|{truth == "worth":Nobody was going to ring, and it's kind about something else.|She said that she'll come as long as they don't ring at eleven.}} A plan for the very thing that could come in between makes coming possible; say what she can do, and where you'll be.]
    ~ offered_phone = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “From there?” she says. “There's a corridor with a chair in it. I could do that.” She has put it in her phone, with your number. #talk:change #face:relief #gaze:meet
                - else: “Yeah, okay,” she says. “Nothing will, though.” #talk:neutral #face:neutral
            }
        - "hardening": “I wouldn't want to ring you from a hospital,” she says. #talk:sustain #face:tired
        - else: “Okay,” she says. “They won't, though.” #talk:neutral #face:neutral
    }
* [“Friday at one, then. I'll keep the whole hour for you.” #move:affirm #fit:missed #principle:praise-for-compliance #why:{truth == "graded":She gave a hundred because she's afraid of less, and you take it.|{truth == "worth":She'd just wondered why she says that she's busy, and you take the hundred.|She'd just said what it depends on, and you take the hundred.}} A yes of a hundred per cent is worth asking about; make it smaller before you take it.]
    ~ took_hundred = true
    { reaction:
        - "opening": “The whole hour,” she says. #talk:hollow #face:hollow
        - "hardening": “I'll set an alarm,” she says. She isn't looking at you. #talk:sustain #face:anxious
        - else: “Perfect,” she says. “Can't wait.” #talk:hollow #face:hollow
    }
- {
    - band == "guarded" && rupture == "open" && not took_complaint: -> ending_back_to_back
    - (band == "warming" || band == "open") && rupture != "open" && (heard_home || took_complaint || told_straight): -> ending_plain
    - free_to_say || (band != "guarded" && met >= 3 && not took_hundred): -> ending_sixty
    - else: -> ending_all_good
}

=== ending_plain ===
She's got her hand on the door. #gaze:door #presence:door #face:thoughtful #clock:13:50
{ truth:
    - "graded": “I didn't sleep on Tuesday,” she says, “because of you. I went through it all in the car. I thought I'd better say.” #talk:change
    - "worth": “Yeah, I don't think I want to know yet,” she says. “If it's worth it. But I think I'm going to.” #talk:change
    - else: “It's got a name,” she says. “What he's got. I'm not going to say it today.” #talk:change
}
She goes down slowly, and doesn't say sorry to anyone. #presence:gone #ending:plain-thing
-> END

=== ending_sixty ===
“So, sixty per cent,” she says at the door. {free_to_say:“I've never told anybody sixty per cent.”|“That's what it really is, you know?”} #talk:change #face:neutral #gaze:meet #presence:door #clock:13:50
{let_phone:She has got her phone in her pocket, and not in her hand.|She's reading as she goes.} #presence:gone #ending:sixty
-> END

=== ending_all_good ===
“That was so good,” she says. “I feel so much better. Thank you so much.” #talk:hollow #face:hollow #gaze:meet #presence:door #clock:13:50
From the window you see her sit in her car, and not drive off. #presence:gone #ending:all-good
-> END

=== ending_back_to_back ===
“I'm so sorry, I'm back to back this afternoon,” she says. She has stood up in the middle of a word. #talk:sustain #face:hollow #gaze:door #clock:13:48
“This has been great.” She's gone before you are out of your chair. #talk:hollow #presence:gone #ending:back-to-back
-> END

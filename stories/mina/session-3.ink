// Mina Seo, session 3: the Friday after the empty chair. She comes back, or she rings, and one thing gets said or doesn't.
INCLUDE ../contract.ink

VAR pen_away = false       // session 1: the green pen went into the drawer
VAR log_dropped = false    // session 1: the sheet was put down for good
VAR asked_best = false     // session 1: the trainee asked which notice is the best
VAR pressed_extend = false // session 1: she bought herself ten minutes
VAR kept_both = false      // between 1: two hours were kept for her
VAR told_straight = false  // session 2: the trainee told her plainly what was in their mind
VAR took_complaint = false // session 2: the trainee took a complaint
VAR sat_it_out = false     // between 2: the trainee stayed with the empty chair
VAR owned_minding = false  // between 2: her absence was minded, and owned
VAR left_blank = false     // between 2: the code for the hour was left open
VAR sheet_in_file = false  // session 1: the trainee kept the sheet
VAR said_late = false      // session 1: the trainee spoke of her being late
VAR letter_n = false       // session 2: she picked a letter to send if Friday goes
VAR put_unable = false     // between 2: the hour was put down as ‘unable to attend’
VAR on_phone = false       // this hour is being held by telephone
VAR her_word = false       // what went into the file is her own word for the missed hour
VAR own_terms = false      // how to go on was left to her, and she used it

{ between:
    - "by-telephone": -> on_the_line
    - "back-soon": -> crooked_tape
    - else: -> two_alarms
}

=== crooked_tape ===
Two minutes to one. She's early, and doesn't seem to know what people do. She has stopped just inside the door with her coat over her arm. #presence:door #face:thoughtful #pose:held #gaze:meet #light:room #sky:morning #clock:12:58 #wear:off
“I'm back,” she says. “As per the notice.” #talk:neutral #pause:1800
{log_dropped: She looks for her picture. It's where it was. Her shoulders come down by about an inch.|She looks at the chair before she sits in it, as though somebody else might have used it.} #gaze:away #pause:1400

* [“I saw it. Who wrote that one?” #move:open-question #fit:attuned #principle:evocation #why:It was the first notice in her own hand, and she has mentioned it within a breath. The question's about an author; she can answer it as a collector.]
    { reaction:
        - "opening": “Someone standing nearest,” she says, and then she's sitting, all the way back, both feet flat. “Me. I'd run out of other people.” #talk:change #pause:2600 #face:tired #pose:lap
        - "hardening": “Oh God, was it weird? It was meant as a joke.” #talk:sustain #face:anxious
        - else: “The tape was a nightmare,” she says. “I've got a new respect for all of them.” #talk:neutral #face:warm
    }
* [“And early! That's a first. I'm really impressed.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It means to be glad, and what it's glad of is the clock. She came in without a number on her, and has been given one.]
    { reaction:
        - "opening": “Am I?” She looks at the phone. “Don't tell Nook.” The coat has gone back on. #gaze:down #talk:neutral #face:tired #wear:on
        - "hardening": “Well, I owed you sixty.” #talk:discord #face:hollow #pose:held
        - else: “Two alarms and a sister,” she says, and waits for the next thing. #talk:neutral #face:hollow
    }
* [(Nod at the chair. Let her arrive.) #move:hold-silence #fit:{truth == "graded": partial|attuned} #principle:silence-as-work #why:She's early for the first time in her life and hasn't got anything to apologise for. A little room to stand in is welcome to most; for someone who expects the verdict, it's the pause before one. #stirs:She has found the hook behind the door, and hung the coat on it. #strays:She has sat down, and stood, and sat.]
    { reaction:
        - "opening": “It's a different room with nobody running into it,” she says. #talk:change #pause:1200 #face:thoughtful #gaze:away
        - "hardening": {silence == "short": “Sorry. Yes. Sitting.” #talk:sustain #face:anxious|“You can just say it,” she says. “Whatever it is.” #talk:discord #face:guarded}
        - else: She sits. You hear one o'clock from the church, all of it, with both of you sitting down. #pose:lap #face:neutral
            “Gosh,” she says. #talk:neutral
    }
* [“It's good to see you. Now, last week. Would you like to start, or shall I?” #move:hand-back-choice #fit:missed #principle:autonomy #why:It looks like a choice and both of its doors are last week. She has one foot on the carpet.]
    { reaction:
        - "opening": “You,” she says, hopefully. Then: “No. It's mine, isn't it?” #talk:neutral #face:tired
        - "hardening": “Whichever you'd prefer!” There it is, the voice. #talk:sustain #face:hollow
        - else: “Can I sit down first?” It's quite a fair question. #talk:neutral #face:anxious
    }
- -> about_last_week

=== two_alarms ===
Both alarms go off in her hand as she opens the door: a xylophone, and a duck. It is one o'clock exactly. #presence:door #face:hollow #pose:held #gaze:meet #light:room #sky:morning #clock:13:00
“Here! Present! On time!” She kills the duck. “I'd have been earlier, but then I'd have been weird.” #talk:neutral #face:hollow
She's sitting as people sit for a passport. The phone's on her knee, face up. #presence:here #pose:forward #pause:1400

* [“You've put a lot of work into this being one o'clock.” #move:complex-reflection #fit:attuned #principle:affirm-effort #why:Two alarms, a witness, a performance at the door. It sees the labour and not the result; the result's the part she has had praised all her life.]
    { reaction:
        - "opening": The passport goes out of her shoulders. “I was here at half twelve,” she says. “I've been round the block eleven times. Not as a joke.” #talk:change #pause:2800 #face:tired #pose:lap
        - "hardening": “Well, after last week! I could hardly be late.” #talk:sustain #face:hollow
        - else: “The duck was a mistake,” she says. #talk:neutral #face:warm
    }
* [“Thank you. That's made things a lot easier for everybody, it really has.” #move:affirm #fit:missed #principle:praise-for-compliance #why:Polite and grateful. It thanks her for having been less trouble, which is what she's always thanked for.]
    { reaction:
        - "opening": “Has it?” she says. “Who's everybody?” She does look. #talk:neutral #face:tired
        - "hardening": “Good! Good. I'll do it every week.” #talk:sustain #face:hollow
        - else: “It's the least I could do.” #talk:neutral #face:hollow
    }
* [“You didn't have to earn it back, you know.” #move:reassure #fit:partial #principle:minimising #why:It has understood what the alarms are for. It also tells her she has wasted them, and she'd walked in rather proud of the duck.]
    { reaction:
        - "opening": “I don't know another way of getting it,” she says. She has turned off the second one, which had been going quietly all this time. #talk:change #face:tired #pause:2400
        - "hardening": “I know! I wanted to, though.” #talk:sustain #face:hollow
        - else: “No. I know,” she says, as one agrees with a poster. #talk:neutral #face:neutral
    }
* [“Which of them is for me? The xylophone, I hope.” #move:closed-question #fit:{band == "guarded": missed|attuned} #principle:immediacy #why:She has burst in with two instruments and nobody's laughed. It enjoys them with her; if she's only just dared to come, it could sound like being laughed at.]
    { reaction:
        - "opening": “You're the duck,” she says. It surprises a laugh out of her. “Duck's the one I'm scared of missing.” #talk:neutral #pause:1800 #face:warm #gaze:meet
        - "hardening": “Sorry. They're really unprofessional.” #talk:sustain #face:anxious
        - else: “Xylophone's leave the car,” she says. “Duck's be in the chair.” #talk:neutral #face:neutral
    }
- -> about_last_week

=== on_the_line ===
~ on_phone = true
It rings at one to the second, and you've got it before the second ring. Somewhere behind her an indicator is ticking. #light:lamp #face:away #sky:morning #clock:13:00 #presence:gone
“Hi! It's me. I've got you on hands-free. I'm parked, don't worry, I'm very parked.” #talk:neutral #pause:1200
“So I thought I'd keep it short, because you've been so patient, and I don't want to be a person who goes on.” #talk:discord

* [“Then it's forty-five minutes of nobody going on. How's the view?” #move:open-question #fit:attuned #principle:boundaries #why:She has arrived already apologising for the length. It tells her that the time's there, lightly, and asks for something to look at, since the two of you can't see each other.]
    { reaction:
        - "opening": “There's a wall,” she says, over the ticking. “And a bit of a tree. And a sign about bins.” #talk:change #pause:2400
        - "hardening": “Oh, just the car park! So, shall I kick off?” #talk:sustain
        - else: “It's a view of the car in front,” she says. “He's over the line.” #talk:neutral
    }
* [“Before you decide anything, I'd like to say how far I think you have come.” #move:persuade #fit:missed #principle:righting-reflex #why:It's a speech, and a kind one. She's rung up to go; anything so well prepared can only be meant to stop her.]
    { reaction:
        - "opening": “Go on, then,” she says. She's quiet through it. “That was nice,” she says afterwards, from a way off. #talk:neutral
        - "hardening": “That's so, so kind.” You can hear her thumb on another screen. #talk:discord
        - else: “Ah, thank you! You too!” #talk:neutral
    }
* [“It was me that you couldn't come up and say it to. I'd like to know what I did there.” #move:seek-collaboration #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #why:She's chosen a telephone to leave by. It guesses that the room's what's hard and takes its share of the room; if what keeps her in the car is elsewhere, you've moved to the middle of it.]
    ~ took_complaint = true
    { reaction:
        - "opening": {truth == "graded": A long quiet, with a seat belt in it. “You wrote things down,” she says, very small. “It's such a silly thing.” #talk:change #pause:3200|“It isn't you,” she says. “It's that you look as if you've got time.” #talk:change #pause:2600}
        - "hardening": “No, no, no! It's logistics!” #talk:sustain
        - else: “You've been great,” she says. It comes a shade late. #talk:neutral #pause:1600
    }
* [“Would you rather switch to video, so that we can see one another?” #move:closed-question #fit:missed #principle:autonomy #why:A reasonable offer, and she has chosen not to be seen. Whatever she can say today, she can say it to a windscreen.]
    { reaction:
        - "opening": “I've got a face on,” she says. “I'd rather not.” #talk:neutral
        - "hardening": “Signal's terrible here! Sorry!” It's as clear as a bell. #talk:discord
        - else: “Ooh. Maybe not today?” #talk:sustain
    }
- -> about_last_week

=== about_last_week ===
“So. About last week.” {on_phone: The seat creaks.|She picks a thread from her knee, and looks for somewhere to put it.} #presence:{on_phone:gone|here} #talk:neutral #pause:2200 #gaze:down #face:anxious
{ truth:
    - "graded": “I was here. I expect Joy told you. I got as far as the bins.” #talk:change #evidence:far-as-the-bins
    - "worth": “I didn't forget. They lit the candles at five to one, and I thought: oh, good. I can't go.” #talk:change #evidence:oh-good
    - else: “It wasn't a mix-up. It was the other appointment. They brought it forward, and you can't tell a ward you've got the dentist.” #talk:change #evidence:the-other-appointment
}
“I know that's not an excuse.” #talk:sustain #pause:1200

* [“I hadn't asked for one. I'd only like to know what that minute was like.” #move:open-question #fit:attuned #principle:evocation #why:‘Not an excuse’ pleads in advance. It drops the case, and is curious about the minute itself, wherever it was that she had it.]
    { reaction:
        - "opening": { truth:
            - "graded": “Like outside the head's office, with a really good report in your hand,” she says, “that you've forged.” #talk:change #pause:3000 #face:tears
            - "worth": “Warm,” she says. “They were all facing me. I thought, I could live in this for about a minute and a half.” #talk:change #pause:3000 #face:tears
            - else: “Hot,” she says. “He'd got his arm in the wrong sleeve and he wouldn't be helped, and I thought, it's five past one. They're sitting there. They're sitting there waiting for me.” #talk:change #pause:3000 #face:tears
            }
        - "hardening": “It was fine! I just felt bad about your time.” #talk:sustain #face:hollow
        - else: “Slow,” she says. #talk:neutral #face:tired
    }
* [“Thank you for being honest with me about that.” #move:affirm #fit:missed #principle:praise-for-compliance #why:It sounds like a welcome and it's a pat. What she said was hardly out, and it has been graded for honesty.]
    { reaction:
        - "opening": “It's not that honest,” she says. “It's just what happened.” #talk:neutral #face:tired
        - "hardening": “No problem!” #talk:sustain #face:hollow
        - else: “Well. You'd have found out.” #talk:neutral #face:guarded
    }
* [“{sat_it_out:I sat here. I found I minded, and then I found I was worried.|I minded. I don't think I did it very well.} And I'd sooner have this than an excuse.” #move:seek-collaboration #fit:{band == "guarded": partial|attuned} #principle:immediacy #why:She expects either wrath or ‘no problem’. It tells her plainly what the hour was like at this end, in its right size. Where she trusts you very little, the minding is what she'll take home.]
    ~ owned_minding = true
    { reaction:
        - "opening": “You minded,” she says, with great care, as if it had come in tissue paper. “I thought it just went back on the shelf. The hour.” #talk:change #pause:3000 #face:relief #gaze:meet
        - "hardening": “I'm so sorry. I'm so sorry. I knew you would.” #talk:sustain #face:anxious
        - else: “That's,” she says. “Okay. Nobody's ever said {sat_it_out:worried|minded}.” #talk:neutral #face:thoughtful
    }
* [“So it was avoidance, would you say? Part of you found a reason?” #move:interpret #fit:missed #principle:labelling #why:It may be the textbook's word for it. She'd just put down the unflattering truth of her own accord, and is handed the label to sew on it.]
    { reaction:
        - "opening": “I'd say it was a Friday,” she says. There's an edge on it, and it suits her. #talk:discord #face:irritated
        - "hardening": “I suppose. If that's what you'd call it.” #talk:discord #face:hollow
        - else: “Avoidance. Yep. Definitely.” #talk:neutral #face:hollow
    }
- { truth:
    - "graded": -> do_you_write_reports
    - "worth": -> the_cake
    - else: -> this_number
}

=== do_you_write_reports ===
“Do you write reports? Not on me. In general.” It has come out at the speed of something practised on stairs. #talk:neutral #face:anxious #pause:1600 #evidence:asks-about-reports
{pen_away: “I know the pen's in the drawer. I mean after. With the drawer open.” #talk:change|“I only ask because there's a lot of green on mine.” #talk:change}

* [“There's a file. You could read yours. Today, if you'd like; it's a page and a half, and there's a radiator in it.” #move:inform #fit:attuned #principle:informed-choice #why:It's a plain question and it has a plain answer. It tells her what there is, how long it is, and that it isn't kept from her; after weeks of guessing that's worth more than warmth.]
    { reaction:
        - "opening": “A page and a half,” she says. She's laughing a bit, in a voice with a cold in it. “I'd got you up to about thirty.” #talk:change #pause:2600 #face:relief
        - "hardening": “God, no. I don't want to read it. I'd only correct it.” #talk:sustain #face:anxious
        - else: “What does the radiator do?” she says. #talk:neutral #face:thoughtful
    }
* [“I'm wondering what it is about being written about that feels so threatening.” #move:interpret #fit:missed #principle:expert-trap #why:It goes for the meaning and doesn't answer. She asked what exists; she's been told how she feels about it, by the one who's holding the pen.]
    { reaction:
        - "opening": “The writing,” she says. “It's mainly the writing.” #talk:discord #face:tired
        - "hardening": “So that's a yes.” #talk:discord #face:guarded
        - else: “I'm not threatened! I was just interested.” #talk:sustain #face:hollow
    }
* [“It would be awful, to have been read all these weeks and not know what it said.” #move:complex-reflection #fit:attuned #principle:overshooting #why:She asked about reports in general, fast. It says the particular underneath, from her side of the desk, and leaves her to say if it's so.]
    { reaction:
        - "opening": “You went round them so neatly,” she says. “The gaps. You didn't even press hard. I went home and I thought, well, that's me marked.” #talk:change #pause:3400 #face:tears
        - "hardening": “It's not awful. It's your job.” #talk:sustain #face:hollow
        - else: “A bit,” she says. “A bit awful.” #talk:neutral #face:tired
    }
* [“Nothing that would ever worry you. It's only so that I can keep track of us.” #move:reassure #fit:missed #principle:minimising #why:Warm, vague, and just what someone would say who had thirty pages.]
    { reaction:
        - "opening": “What does ‘us’ come out as?” she says. #talk:neutral #face:thoughtful
        - "hardening": “Great. That's great.” #talk:sustain #face:hollow
        - else: “Okay,” she says, and goes on wondering in a different position. #talk:neutral #face:guarded
    }
- -> joys_code

=== the_cake ===
“They've made me director.” She says it as one reads out a parking sign. “Of Extend. Everywhere. Nineteen countries.” #talk:neutral #face:hollow #pause:1600
“There was a cake. They'd had it iced.” {on_phone: You can hear her looking for the word.|She finds it on the phone and shows you.} NEED A BIT LONGER?, in lilac. #talk:neutral #evidence:cake-says
“Everyone laughed. I said thank you. I cut it into eleven and I couldn't feel my hands.” #talk:change #face:tired #pause:1800

* [“Congratulations! Nineteen countries. You must be so proud.” #move:affirm #fit:missed #principle:undershooting #why:One says it before one thinks. She told you good news in the voice of a sign, and it's the voice that was the news.]
    { reaction:
        - "opening": “That's what I put,” she says. “On the reply-all.” #talk:sustain #face:tired
        - "hardening": “Yes! Really proud.” #talk:sustain #face:hollow
        - else: “Thanks! I know. It's huge.” #talk:neutral #face:hollow
    }
* [“Eleven slices, and no hands.” #move:simple-reflection #fit:attuned #principle:parroting #why:Out of the countries and the icing it keeps the one place where she was in it. Five words, and most of them hers.]
    { reaction:
        - "opening": “I ate mine on the stairs,” she says. “I thought, this is it, this is the thing that I've been a day ahead of. It's cake.” #talk:change #pause:3400 #face:tears
        - "hardening": “I'd skipped lunch. It was blood sugar.” #talk:sustain #face:guarded
        - else: “Twelve,” she says. “Somebody's husband had come.” #talk:neutral #face:tired
    }
* [“What would you have had them write on it?” #move:open-question #fit:attuned #principle:evocation #why:She shows you the notice they made for her; she's a connoisseur. It hands her the icing bag, and it isn't asking if she's pleased.]
    { reaction:
        - "opening": She thinks about it for so long that you hear her swallow. “‘You can get out of the car now,’” she says. #talk:change #pause:3600 #face:tears
        - "hardening": “No, it was really thoughtful. It was a lovely cake.” #talk:sustain #face:hollow
        - else: “Something shorter,” she says. “‘Sorry.’” #talk:neutral #face:warm
    }
* [“And have you told them about the eight weeks? This would be a very good moment to ask.” #move:persuade #fit:missed #principle:righting-reflex #why:It remembers the form, and it's a shrewd tip. It's gone on to negotiations, and she's still on the stairs with a plate.]
    { reaction:
        - "opening": “It'd be a terrible moment,” she says. “That's what makes it quite a good one.” It isn't a yes. #talk:change #face:thoughtful
        - "hardening": “I can't ask for leave the week they promote me.” #talk:discord #face:irritated
        - else: “True! Leverage.” #talk:neutral #face:hollow
    }
- -> joys_code

=== this_number ===
“They rang here, didn't they? They weren't meant to ring. It's for emergencies, it's just a box on the form.” #talk:neutral #face:anxious #pause:1400 #evidence:put-you-in-the-box
“It says ‘where can we reach you’. I'd done all the days. And I got to Fridays, one till two, and I thought, well. There.” #talk:change #gaze:down #face:tired #pause:2000

* [“I'm glad that I'm in the box.” #move:affirm #fit:attuned #principle:immediacy #why:She is apologising for the nearest she's come to saying that she relies on anyone. It takes the apology off it, and lets it stand as what it is.]
    { reaction:
        - "opening": She doesn't say anything for so long that you hear the radiator. “You're under the mechanic,” she says. “It goes: work, the shop, the mechanic, you.” #talk:change #pause:3400 #face:tears
        - "hardening": “I'll take you off. I should have asked. It's just admin.” #talk:sustain #face:anxious
        - else: “It was that or leave it blank,” she says. #talk:neutral #face:tired
    }
* [“What's he being seen for?” #move:closed-question #fit:{band == "open" || band == "warming": partial|missed} #principle:premature-focus #why:It's the fact that's missing, and she has all but said it. She was speaking of the box, though, and who goes in it; the diagnosis is the easier thing to hand over.]
    { reaction:
        - "opening": “Hands, mostly,” she says. “They call it hands. It's a bit more than hands.” #talk:neutral #face:tired #pause:2400
        - "hardening": “It's just routine. It's all very early.” #talk:sustain #face:hollow
        - else: “Neurology,” she says, like a stop on a bus route. #talk:neutral #face:guarded
    }
* [“All the days. You did all of the days, and this is the only one that's yours.” #move:complex-reflection #fit:attuned #principle:overshooting #why:A form full of where she can be reached, and one hour in it with no one else's name on. It says what the list shows, and asks nothing about the ward.]
    { reaction:
        - "opening": “It's not even mine,” she says. “I gave it to them. I gave them this one as well.” Her voice has gone in under something. #talk:change #pause:3400 #face:tears
        - "hardening": “Well, I've got evenings.” #talk:sustain #face:guarded
        - else: “You make it sound like a big thing,” she says. “It's a form.” #talk:neutral #face:tired
    }
* [“Of course they can ring here, any time. We've all got family, and these things happen.” #move:normalise #fit:missed #principle:minimising #why:So accommodating that there's nothing left to feel. ‘These things’ is where she keeps it herself.]
    { reaction:
        - "opening": “They do, don't they?” she says. “They just happen. To him, though.” #talk:neutral #face:tired
        - "hardening": “Exactly! It's just one of those.” #talk:sustain #face:hollow
        - else: “You're very good.” And it's shut. #talk:neutral #face:hollow
    }
- -> joys_code

=== joys_code ===
“What did they put me down as?” she says. “For last week. There'll be a code. I'd have a code.” #talk:neutral #face:anxious #pause:1400

* [“{left_blank:It's blank. It's been flashing at Joy all week.|‘{put_unable:Unable|Did not attend}’. That was me, and it can be rubbed out.} What would you call it?” #move:seek-collaboration #fit:attuned #principle:informed-choice #why:She thinks it's out of her hands. It says how the thing stands and that it can be changed, and gives the naming to the only person who was there.]
    ~ her_word = true
    { reaction:
        - "opening": { truth:
            - "graded": She takes it seriously. “‘Came,’” she says. “‘Came, and did not go up.’” #talk:change #pause:3000 #face:relief
            - "worth": She takes it seriously. “‘Ate,’” she says. “‘Did not want to know.’ Can you put that?” #talk:change #pause:3000 #face:relief
            - else: She takes it seriously. “‘Elsewhere,’” she says. “No. ‘With my dad.’” It's the first time that she has called it anything. #talk:change #pause:3000 #face:tears
            }
        - "hardening": “Just put no-show. It was a no-show. I don't mind.” #talk:sustain #face:hollow
        - else: “There must be a drop-down,” she says. “What are the options?” #talk:neutral #face:thoughtful
    }
* [“{put_unable:I had them put ‘unable’|{left_blank:I can have them put ‘unable’|I'll have them make it ‘unable’}}, so that it won't count against you.” #move:reassure #fit:missed #principle:collusion #why:A favour, done behind the counter. It tells her there's a ledger, that she was nearly in it, and that she owes you one.]
    { reaction:
        - "opening": “Was I? Unable?” she says. She seems to be trying it on in front of a mirror. #talk:neutral #face:tired
        - "hardening": “You don't need to lie for me.” #talk:discord #face:guarded
        - else: “Oh, that's so kind.” #talk:neutral #face:hollow
    }
* [“{put_unable:‘Unable’, and it ought to be ‘did not attend’.|‘Did not attend’{left_blank:, I should think}.} It's what happened.” #move:confront #fit:{band == "open": attuned|missed} #principle:boundaries #why:Straight, and not unkind. Where there's a great deal between you, its plainness is a relief; with less, it's the stamp she has been waiting for.]
    { reaction:
        - "opening": “Good,” she says. “{put_unable:I'd have known that you'd fudged it|I'd have known if you'd fudged it}.” She seems to be standing on something. #talk:change #face:relief #pause:1800
        - "hardening": “Fair,” she says. Nobody has ever said it less so. #talk:discord #face:hollow
        - else: “Yeah,” she says. “DNA. We call it churn.” #talk:sustain #face:tired
    }
* [“Does it matter to you what it's called?” #move:open-question #fit:partial #principle:question-trap #why:Interested, and faintly lofty. It plainly matters, as she has just asked; now she has to say why.]
    { reaction:
        - "opening": “It's the only bit that stays,” she says. #talk:change #face:thoughtful #pause:2200
        - "hardening": “No! Not at all. Just nosy.” #talk:sustain #face:hollow
        - else: “It would to Joy,” she says. #talk:neutral #face:neutral
    }
- {
    - rupture == "open": -> repair_mid
    - on_phone: -> silver_car
    - else: -> second_half
}

=== repair_mid ===
{on_phone: You can hear the indicator again. She's signalling, in a parked car.|She has started to tidy your table: tissues parallel with the edge, then the clock parallel with the tissues.} #pose:forward #face:hollow #gaze:down #pause:1600
“You've been really good about all of this,” she says. “I'd have got rid of me by now.” #talk:discord #face:hollow

* [“I've not been all that good. I got something wrong, a minute ago, and you covered for me.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She hands you a compliment to hold while she goes. It gives it back with the reason, and catches her in the act of being generous.]
    ~ took_complaint = true
    { reaction:
        - "opening": {on_phone: Whatever she was tapping on, she stops.|The tissues stop.} “You did go off a bit,” she says. “Like milk. I thought it was me.” #talk:change #pause:3000 #face:relief
        - "hardening": “You weren't! I'd be much shorter.” #talk:sustain #face:hollow
        - else: “Somebody has to,” she says. “Cover.” #talk:neutral #face:tired
    }
* [“I won't be getting rid of you. You've got nothing to worry about on that score.” #move:reassure #fit:missed #principle:minimising #why:Promised with your whole heart. It answers a fear she dressed as a joke, and walks past what happened a minute ago.]
    { reaction:
        - "opening": “That's what the gym said,” she says. #talk:neutral #face:tired
        - "hardening": “Haha, good!” #talk:discord #face:hollow
        - else: “Phew,” she says. You can hear the capitals. #talk:neutral #face:hollow
    }
* [“If you were to be rude to me, for one minute, what would be first?” #move:hand-back-choice #fit:{took_complaint: attuned|partial} #principle:rupture-confrontation #why:It makes room for the opposite of ‘really good’. She can take you up on it if she's seen you survive a complaint before; else it's one more exercise.]
    { reaction:
        - "opening": {on_phone:“You go ‘mm’,”|“You nod,”} she says, “before I've finished.” She's horrified, and delighted. “You do. You do it every time.” #talk:change #pause:2800 #face:warm
        - "hardening": “I don't really do rude.” #talk:sustain #face:guarded
        - else: “I'd have to write in,” she says. #talk:neutral #face:warm
    }
* [“You keep on thanking me just when you're annoyed.” #move:confront #fit:missed #principle:rupture-withdrawal #why:It's true; it's even useful. But something's broken just now, and it's been presented to her as a habit of hers.]
    { reaction:
        - "opening": “Do I? Thank you,” she says. It's very nearly funny. #talk:discord #face:tired
        - "hardening": “I'm not annoyed.” #talk:discord #face:angry
        - else: “Sorry. I'll stop.” #talk:neutral #face:hollow
    }
- {on_phone: -> silver_car|-> second_half}

=== silver_car ===
A lorry goes by outside your window, and a second later it goes by in her telephone. #gaze:window #pause:2000
You look down. Nine cars. A silver one, properly between its lines, with the indicator going. #pause:1400
“I can do till quarter to,” says the silver car. #talk:neutral

* [“I can see your indicator. You can stay down there. You can also come up.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:You know something now that she doesn't know you know. It's told at once, with both doors left open, so it needn't turn into a catch.]
    { reaction:
        - "opening": The indicator stops. The door opens, a foot comes out, and nothing else for a while. “I got as far as this,” says the telephone. “I'm still getting.” #talk:change #pause:3000
        - "hardening": “Oh God,” she says. “Oh, that's so embarrassing.” The headlights come on by mistake. #talk:discord
        - else: “You can see me,” she says. A hand comes up behind the windscreen and, after some thought, waves. #talk:neutral #pause:1800
    }
* [(Say nothing about it. Stay on the line, and watch.) #move:hold-silence #fit:missed #principle:silence-as-work #why:It feels like tact. But one of you can be seen now and doesn't know, and if she ever learns it, that'll be what the quiet was. #stirs:The wipers go across once, on a dry screen. #strays:She has put her head down on the wheel, and you've seen it.]
    { reaction:
        - "opening": “Are you at your window?” she says. She's worked it out by the lorry. “You might have said.” #talk:discord #pause:1200
        - "hardening": {silence == "short": “Hello? Sorry, you cut out.” #talk:neutral|“I think that I've lost you,” she says, and in the car a hand goes up to the mirror. #talk:discord}
        - else: The tree moves a little. “So that's about it from me,” she says. #talk:sustain
    }
* [“You've driven all the way here to telephone me. What do you make of it?” #move:confront #fit:missed #principle:pacing #why:It's such a striking fact that it's hard not to hold up. She'd come as near as she could, and the nearness has been put to her as a contradiction.]
    { reaction:
        - "opening": “I'd paid,” she says. “Till two.” You hear her hear it. #talk:neutral
        - "hardening": “I was in the area.” The engine starts. #talk:discord
        - else: “I know. It's mad. I know it is.” #talk:neutral
    }
* [“I can see you from here, Mina. Better that you know. I'll sit down, and then I can't.” #move:seek-collaboration #fit:attuned #principle:informed-choice #why:She has chosen not to be seen. It owns up and then gives the choice back, with your own body, which she can't check and will probably believe.]
    { reaction:
        - "opening": “Stand up again,” she says, after a bit. “I was going to wave.” #talk:change #pause:2600
        - "hardening": “How long have you been able to see me?” #talk:discord
        - else: “Thank you for sitting,” says the silver car. #talk:neutral
    }
- {
    - rupture == "open" || (band == "guarded" && reaction != "opening"): -> still_parked
    - reaction == "hardening": -> still_parked
    - else: -> she_comes_up
}

=== she_comes_up ===
~ on_phone = false
“Don't hang up,” she says, and you don't, and hear the whole of it: the car door, the street door, somebody's ‘sorry’, twenty-six stairs. #talk:change #light:room #pause:2400
She's in the doorway with the phone still at her ear. So are you. “Hello,” she says into it. #talk:neutral #face:warm #gaze:meet #pose:held #presence:here
-> second_half

=== second_half ===
{ truth:
    - "graded": -> the_stamp
    - "worth": -> page_two
    - else: -> four_hundred_and_thirteen
}

=== the_stamp ===
Out of the back of her phone case she gets something folded to the size of a stamp. It goes on unfolding for a long time. #pose:forward #gaze:down #face:anxious
Your sheet, the first one. Eight green rings. {sheet_in_file: “I asked Joy for it back.|“You'll remember it.} You did three,” she says. “I did five. I bought the same pen.” #talk:change #pause:3000 #face:tears #evidence:five-rings-of-her-own
“I thought I'd save you the trouble.” #talk:change #pause:1600

* [“You marked it before I could.” #move:simple-reflection #fit:partial #principle:undershooting #why:So she did. It says what happened, and it's exact; what it cost to go out and buy the pen, it leaves with her.]
    { reaction:
        - "opening": “I always do,” she says. “Then it's only a second opinion.” #talk:change #face:tired #pause:2600
        - "hardening": “It's just a joke. It was a sort of joke.” #talk:sustain #face:hollow
        - else: “One pound forty,” she says. “The pen.” #talk:neutral #face:tired
    }
* [(Look at it. Count them: three, and five. Let your face do what it does.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:She has been reading your face for six weeks. It's the one moment to let it be read; anything you said would be a comment on the work. #stirs:She's looking straight at you, and not above your eyes. #strays:She has begun to fold it up again, along the old lines.]
    { reaction:
        - "opening": “Oh,” she says. “You're upset.” She's astonished. “That's what it does when it's upset. I'd got that one down as ‘disappointed’.” #talk:change #pause:2000 #face:tears #gaze:meet
        - "hardening": “You think it's mad,” she says. #talk:discord #face:anxious
        - else: Eight rings. The three aren't any neater than the five. #pause:1500 #face:tired
            “So,” she says. #talk:neutral
    }
* [“I drew rings round the nights you couldn't do, and you took them home and finished the job for me. I'm sorry, Mina.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:Three and five: it says whose were first and what they led to. One apology, for one thing, with nothing that she has to soothe.]
    { reaction:
        - "opening": Sorry's her own word, and here it is, coming the other way. She turns it over. “Where did you find the tape?” she says at last, and is crying. #talk:change #pause:3400 #face:tears #gaze:meet
        - "hardening": “No, don't. Don't be sorry. I shouldn't have brought it.” #talk:sustain #face:anxious
        - else: “It's only pen,” she says. She's let go of the paper, though. #talk:neutral #face:tired
    }
* [“What you did there is so interesting. It's like a part of you that has to get in first.” #move:interpret #fit:missed #principle:expert-trap #why:Interesting it is. She's brought you the sorest thing she owns, and the face above it says what they say before ‘really interesting’.]
    { reaction:
        - "opening": “I didn't bring it for it to be interesting,” she says. She's right, and she said it. #talk:discord #face:tired
        - "hardening": “Yes. Fascinating.” It's a stamp again. #talk:discord #face:hollow #gaze:away
        - else: “A part of me. Yeah. Probably.” #talk:neutral #face:hollow
    }
- -> sleep_itself

=== page_two ===
She puts the phone on the table and turns it to you. It's the form: two pages, and the box on the second with the cursor going in it. #pose:forward #gaze:down #face:anxious
“‘What will you do with the time?’ I've typed about forty things. I typed ‘swim’. I can't stand swimming.” #talk:change #evidence:typed-swim
“It has to go in before I sign the other one. So, Monday. I can have the weeks or the countries.” #talk:neutral #face:tired #pause:2000

* [“You could leave the box empty, and send it.” #move:inform #fit:{band == "guarded": partial|attuned} #principle:informed-choice #why:One fact, and she builds forms; it hadn't struck her that this box might not be required. It isn't leaning on the button. With no trust, it's one more clever user.]
    { reaction:
        - "opening": “It's not got an asterisk,” she says slowly. She's gone right up to the screen. “It isn't mandatory. I've been failing an optional field since March.” #gaze:down #talk:change #pause:3400 #face:relief
        - "hardening": “You can't just send an empty box.” #talk:sustain #face:anxious
        - else: “They'd think I hadn't got an answer,” she says. “I haven't got an answer.” #talk:neutral #face:thoughtful
    }
* [“I think you know already which of those you want.” #move:confront #fit:missed #principle:overshooting #why:It means to show faith in her. If she knew, the box would have a word in it; now she's hiding that from you as well.]
    { reaction:
        - "opening": “I really don't,” she says. “I thought you were going to be able to tell.” #talk:neutral #face:tired
        - "hardening": “Everyone thinks that. They think different ones.” #talk:discord #face:irritated
        - else: “The countries?” She watches you for a sign. #gaze:meet #talk:sustain #face:anxious
    }
* [“If it turns out not to be worth it, what is it you'd have to do then?” #move:open-question #fit:attuned #principle:evocation #why:The weeks or the countries is Monday's question. It asks about the one behind it, that she has kept a day ahead of, and uses her word.]
    { reaction:
        - "opening": “Be sad,” she says. It seems to be a surprise, how short it is. “I'd just have to be sad about it. I thought it'd be worse than that.” #talk:change #pause:3600 #face:tears
        - "hardening": “It is worth it. I've literally just been promoted.” #talk:sustain #face:guarded
        - else: “Tell my dad,” she says. “He tells everyone who brings in a coat.” #talk:neutral #face:tired
    }
* [“Let's do it properly: a list of pros and cons, here and now, and see which of the two comes out longer.” #move:persuade #fit:missed #principle:righting-reflex #why:Helpful, and her home ground. She could run that meeting in her sleep, if she slept; the list will come out even, as it does.]
    { reaction:
        - "opening": “I've got one,” she says. “It's got weightings. It comes out at nought point four.” #talk:neutral #face:tired
        - "hardening": “Sure.” She's opened a new tab. #talk:sustain #face:hollow
        - else: “Good idea. Two columns.” The cursor goes on and off in the box. #talk:neutral #face:hollow
    }
- -> sleep_itself

=== four_hundred_and_thirteen ===
“He's put a sign up. On the shop.” She goes to show you, and has nothing to show; her hand just stays out, open. #talk:neutral #pose:forward #gaze:down #face:thoughtful
“CLOSED WEDNESDAYS. SORRY. You've to put your nose on the glass to read it. I didn't take a picture. It'd have been four hundred and thirteen.” #talk:change #pause:3000 #face:tears #evidence:four-hundred-and-thirteen
“It's Parkinson's. It's early. There's a man in the group who's thirty-nine, with twins. So it doesn't count.” #talk:sustain #face:hollow #evidence:does-not-count

* [“Who's doing the counting?” #move:open-question #fit:attuned #principle:evocation #why:It could be sentimental here, and isn't. ‘Count’ has been her word for weeks, from Wednesdays on; it asks who keeps the book.]
    { reaction:
        - "opening": “There's a man with a clipboard,” she says. “In my head. He lets through people with twins.” Then she is crying, with her mouth shut, like someone carrying something upstairs. #talk:change #pause:3600 #face:tears
        - "hardening": “Anyone would. It's just proportion.” #talk:sustain #face:guarded
        - else: “I am, I suppose,” she says. “I'm good at it.” #talk:neutral #face:tired
    }
* [“It does count, though. It counts every bit as much as anybody else's.” #move:reassure #fit:missed #principle:righting-reflex #why:You want so much to say it, and it's so. But it's a ruling, from outside; she'll thank you for it and keep her own books.]
    { reaction:
        - "opening": “You're nice,” she says. She sounds a long way down. #talk:sustain #face:tired
        - "hardening": “You've not met the twins,” she says. #talk:discord #face:irritated
        - else: “I know, I know. Logically.” #talk:neutral #face:hollow
    }
* [“It would have gone with the others, then, and been funny.” #move:complex-reflection #fit:attuned #principle:overshooting #why:Four hundred and twelve of them, and she put the phone away. It says what the album is for, and why this one couldn't go in it.]
    { reaction:
        - "opening": “And he'd be a sorry,” she says. “He'd be next to the toilet.” It takes her some time. “He does it so carefully. The tail on the seven's gone, but he still does it so carefully.” #talk:change #pause:3600 #face:tears
        - "hardening": “It is quite funny. The size of it.” #talk:sustain #face:hollow
        - else: “It wouldn't have been funny,” she says. She's thinking about it. #talk:neutral #face:thoughtful
    }
* [“Have you had any support with it yourself? There are some very good groups for carers.” #move:inform #fit:missed #principle:permission #why:There are, and one day she may want one. She has just this minute said it aloud for the first time, and she's got a leaflet for it.]
    { reaction:
        - "opening": “I'm not a carer,” she says. “I do buttons.” #talk:sustain #face:tired
        - "hardening": “I've got the leaflet, thanks.” #talk:discord #face:hollow
        - else: “That'd be great. Could you e-mail it?” #talk:neutral #face:hollow
    }
- -> sleep_itself

=== sleep_itself ===
“We've not done sleep,” she says. {her_word: She hasn't put a face on for it, and looks about nineteen.|She has got her other face out, the one for agendas, and not quite put it on.} #talk:neutral #face:tired #pose:lap #pause:1600
“I slept on Wednesday, if you want it for the log. If there's a log. Six hours. I don't know why, I didn't do anything right.” #talk:change #gaze:away #face:thoughtful

* [“What was Wednesday night like, up to when you put the light out?” #move:open-question #fit:partial #principle:premature-focus #why:It wants to know, and the detail might be useful. It's already turning the one good night into something to be repeated.]
    { reaction:
        - "opening": “I had toast,” she says, “and I was sad, and I went to bed. It wasn't a routine. It was only in that order.” #talk:change #pause:2400 #face:tired
        - "hardening": “Should I write it down? I can write it down.” #talk:sustain #face:anxious
        - else: “Ordinary,” she says. “Toast.” #talk:neutral #face:neutral
    }
* [“Six hours! There you are, you see. It's working.” #move:reassure #fit:missed #principle:praise-for-compliance #why:Somebody's pleased, and it sounds like somebody who was worried about the figures. She'd put it down as a puzzle; it's been claimed.]
    { reaction:
        - "opening": “What is?” she says. She'd really like to know which bit. #talk:neutral #face:thoughtful
        - "hardening": “Yes! So that's one.” #talk:sustain #face:hollow
        - else: “I'll try and keep it up.” #talk:neutral #face:anxious
    }
* [“You needn't log it. You can just have slept.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She offers the night to the file out of habit, with an ‘if’ in it. It lets her keep the six hours, and be the only one who has them.]
    { reaction:
        - "opening": “Just have slept,” she says. She folds it up and puts it somewhere that isn't her bag. “Okay. That was mine, then.” #talk:change #pause:2800 #face:relief
        - "hardening": “But how'll we know if it's better?” #talk:sustain #face:anxious
        - else: “Off the record,” she says. She quite likes that. #talk:neutral #face:warm
    }
* [“If you did want to write anything, and it was for nobody, where would you put it?” #move:seek-collaboration #fit:{truth == "graded": partial|attuned} #principle:repair-renegotiate #why:The task's hers to make or to drop, and the reader has been taken out. It's a free thing where the trouble's elsewhere; where it's being read that hurts, she may still hear a page.]
    { reaction:
        - "opening": “On tape,” she says. “Masking tape. One bit. On the kettle.” She's designing it already, and then she has stopped herself, and is only smiling. #talk:change #pause:2600 #face:warm
        - "hardening": “I'd do it wrong. Let's not.” #talk:sustain #face:guarded
        - else: “Nobody's a tough crowd,” she says. #talk:neutral #face:warm
    }
- -> she_stops

=== she_stops ===
And then she doesn't say anything. She hasn't run out; it has just stopped coming. The phone lights on her knee, and she doesn't read it. #face:silence #gaze:away #pose:lap #pause:4500
{ truth:
    - "graded": {said_late: “You only said it the once,” she says. “That I was late. I keep waiting for the next one.”|“You've never once said I was late,” she says.} #talk:neutral #evidence:never-said-late #face:thoughtful
    - "worth": “I got to work on Monday and parked and got straight out. It didn't help,” she says. #talk:change #evidence:got-straight-out #face:tired
    - else: “He said thank you. On Wednesday. He's never said it. I wanted to hit him,” she says. #talk:change #evidence:wanted-to-hit-him #face:tears
}

* [(Leave it there. It has only just got quiet.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:In all these weeks she has not stopped of her own accord. What she said wants nothing from you, and the phone's gone dark by itself. #stirs:She's breathing as people do on trains, looking out. #strays:She has felt for the phone without looking at it.]
    { reaction:
        - "opening": “This is what I'd have missed,” she says. “Last week. This bit.” #talk:change #pause:1800 #face:thoughtful #gaze:meet
        - "hardening": {silence == "short": She'd had her mouth open. She shuts it. “Sorry. You first.” #talk:sustain #face:tired|“It's gone a bit long now,” she says. She's quite right, and she has said so. #talk:neutral #face:anxious}
        - else: Somewhere below, a car finds its space at the third go. Neither of you mentions it. #face:neutral #pause:1500
            “Mm,” she says. #talk:neutral
    }
* [“{truth == "graded":{said_late:Was there meant to be a next one?|No. Was I supposed to?}|{truth == "worth":What had you hoped it'd help?|Hit him.}}” #move:{truth == "father": simple-reflection|open-question} #fit:{truth == "father": attuned|partial} #principle:silence-as-work #why:It takes the last thing she said at its face, with no softening. For a daughter who's shocked herself that's company; for the others it's a decent question, put into the first real quiet.]
    { reaction:
        - "opening": {truth == "father": “He doesn't say it to my mum. He's saying it because he's counting them,” she says. “The buttons. I don't want him to be polite to me.” #talk:change #pause:3000 #face:tears|{truth == "graded": “I've been waiting for it,” she says. “I've been early for it, every week. Eleven minutes late, and early for that.” #talk:change #pause:3000 #face:tears|“I thought it was the car,” she says. “I thought if I could get out of the car, that'd be that.” #talk:change #pause:3000 #face:tears}}
        - "hardening": “No. I don't know. Nothing.” #talk:sustain #face:guarded
        - else: She nods slowly, at the window. #face:tired #gaze:window
            “I don't know what I was going to do with that,” she says. #talk:neutral
    }
* [“That's a really important thing to have noticed. Well done.” #move:affirm #fit:missed #principle:praise-for-compliance #why:The medal arrives while she is still looking at it. She'll notice things for you, if that's what is wanted.]
    { reaction:
        - "opening": “It isn't well done,” she says. “It's just there.” #talk:neutral #face:tired
        - "hardening": “Thanks!” You'd forgotten how quick it was. #talk:discord #face:hollow
        - else: “I'm getting good at this,” she says. She's joking, rather sadly. #talk:neutral #face:hollow
    }
* [“And what goes through your mind, when you say that?” #move:open-question #fit:missed #principle:question-trap #why:The question that one asks. She'd gone through her mind and come out on the other side of it, and is being sent back in for her coat.]
    { reaction:
        - "opening": “Nothing,” she says. “That's what was nice.” #talk:neutral #face:tired
        - "hardening": “Just, you know. Thoughts.” The phone gets read. #talk:sustain #face:hollow #gaze:down
        - else: “I'm not sure. That I'm hungry?” #talk:sustain #face:neutral
    }
- {band == "warming" || band == "open": -> new_plan|-> new_plan_again}

=== new_plan ===
“Okay! So, new plan.” It comes up in her like a lift. “Fridays at one, ring-fenced, buffer either side, and I'll text you from the car, so you'd know by ten to.” #talk:sustain #pose:forward #face:hollow #gaze:meet
“I could share my location,” she says. #talk:sustain

* [“You've made me a promise every week, and you've been most here on the days after you broke one.” #move:confront #fit:attuned #principle:immediacy #why:It's a challenge and it's affection, and by now there's enough under it. The plan's the coat going back on; it says when it was that you saw her without.]
    { reaction:
        - "opening": The lift stops between floors. “That's a terrible thing to say to a product person,” she says. She's gone scarlet, and is trying not to be pleased. #talk:change #pause:3000 #face:relief
        - "hardening": “I've not broken them on purpose.” #talk:discord #face:guarded
        - else: “Most here,” she says. “Okay. I'm going to need a minute with that.” #talk:neutral #face:thoughtful
    }
* [“Perfect. And the text from the car's a really good idea. Let's do all of that.” #move:persuade #fit:missed #principle:collusion #why:It takes the plan, and the plan is for you. She'd just been quiet for the first time, and it's how one gets away from there.]
    { reaction:
        - "opening": “Great,” she says. “Location, though? Really?” It's a hand put out to be stopped. #talk:neutral #face:tired
        - "hardening": “Done.” A small lilac dot appears on your phone. It's her. #talk:neutral #face:hollow
        - else: “Brilliant! I'll set it up.” #talk:neutral #face:hollow
    }
* [“And there she goes.” #move:simple-reflection #fit:{told_straight: attuned|partial} #principle:rupture-withdrawal #why:Fond and exact: you both saw it leave. If you've been straight with her before, it's a thing that friends say; otherwise it's half a joke at her expense.]
    { reaction:
        - "opening": She stops with her thumbs in the air. “Off she goes,” she says. “Look at her. She's got a lanyard on.” #talk:change #pause:2400 #face:warm
        - "hardening": “I'm trying to be reliable!” #talk:neutral #face:anxious
        - else: “What? Oh.” She puts the thumbs down one at a time. #talk:neutral #face:tired
    }
* [“What's happened to the quiet that was here just now?” #move:open-question #fit:partial #principle:silence-as-work #why:It wants it back, and so may she. But it points at the place where the quiet was, and that's how one frightens it off.]
    { reaction:
        - "opening": “I got scared I'd want another one,” she says. #talk:change #face:thoughtful #pause:2400
        - "hardening": “We've only got twenty minutes. I thought we should land it.” #talk:sustain #face:hollow
        - else: “It's under the plan,” she says. #talk:neutral #face:warm
    }
- {rupture == "open": -> repair_late|-> lilac}

=== new_plan_again ===
“Okay! So, new plan.” She's got it ready; she has had it ready since the stairs. “Every Friday, no moving. If I move it you're to bill me double. I'll put it in writing.” #talk:sustain #pose:forward #face:hollow #gaze:meet

* [“Double's steep. What would a plan look like that you could fail at a bit?” #move:open-question #fit:attuned #principle:repair-renegotiate #why:She's offering a penalty; it's her trade. It asks for a plan with some give in it, which she's never been offered and could certainly design.]
    { reaction:
        - "opening": “We call that graceful degradation,” she says. It holds her for a moment. “It'd have a phone in it. And a ‘not today’.” #talk:change #pause:2800 #face:thoughtful
        - "hardening": “I don't want to fail. That's the point of the plan.” #talk:sustain #face:anxious
        - else: “A bit? What's the tolerance?” #talk:neutral #face:neutral
    }
* [“I'll hold you to it. It can be really useful to have something to stick to.” #move:persuade #fit:missed #principle:righting-reflex #why:She's asked to be held to it, and there's a kind of person who it helps. She has just put herself in the dock and you've sat down behind the desk.]
    { reaction:
        - "opening": “Good,” she says, in the voice of someone having a tooth out. #talk:neutral #face:tired
        - "hardening": “In writing,” she says. She's writing. #talk:sustain #face:hollow #gaze:down
        - else: “Great! Accountability.” #talk:neutral #face:hollow
    }
* [“You don't owe me double. You don't owe me for last week.” #move:reassure #fit:partial #principle:minimising #why:It strikes out the debt and it's said simply. It isn't for you to say, though, that she doesn't feel it.]
    { reaction:
        - "opening": “Who do I owe, then?” she says. She's really asking. #talk:neutral #face:thoughtful #pause:2000
        - "hardening": “Well, I'd feel better.” #talk:sustain #face:guarded
        - else: “That's nice of you.” She leaves the double in. #talk:neutral #face:hollow
    }
* [“I'd turn that plan down, if I were asked. It's got no you in it, only fines.” #move:complex-reflection #fit:attuned #principle:autonomy #why:She's offering a contract to somebody she thinks she has let down. It's declined, kindly and with a reason; what's missing from it is named, and it isn't effort.]
    { reaction:
        - "opening": “Turned down,” she says. She has put it away, with something that might be relief. “I've never had a penalty charge turned down.” #talk:change #pause:2600 #face:relief
        - "hardening": “I'm offering you something, here.” #talk:discord #face:irritated
        - else: “What would I be doing in it?” she says. #talk:neutral #face:tired
    }
- {rupture == "open": -> repair_late|-> lilac}

=== repair_late ===
“You know, I think I've got what I needed,” she says. She's looking at the wall as people look at a room they've finished packing. #talk:discord #face:hollow #gaze:away #pose:held
“Honestly. It's been the most useful thing.” #talk:discord #pause:1600

* [“Then I'd like one thing that wasn't. I think there's one from today, and I think it's mine.” #move:seek-collaboration #fit:attuned #principle:repair-own-part #why:She is leaving behind a good review. It asks, this late, for the other one, and says in advance whose it is.]
    ~ took_complaint = true
    { reaction:
        - "opening": “You got there first,” she says. “Today. I'd very nearly got there, and there you were, waving.” She has both hands round the phone, and hasn't smiled. #talk:change #pause:3400 #face:irritated #gaze:meet
        - "hardening": “No, it's all been great. Really.” #talk:discord #face:hollow
        - else: “I'd have to think,” she says, and she hasn't said no. #talk:neutral #face:thoughtful
    }
* [“I'm so glad it's helped. Shall we use what's left to look at what you've learnt?” #move:summary #fit:missed #principle:collusion #why:A proper way to end, if it were one. She's packing, and you've handed her the tape.]
    { reaction:
        - "opening": “I've learnt twenty-six stairs,” she says. #talk:sustain #face:tired
        - "hardening": “Love that. So: one, boundaries.” #talk:discord #face:hollow
        - else: “Sure! Learnings.” #talk:neutral #face:hollow
    }
* [“You can be finished, and I can have got something wrong. They don't cancel out.” #move:complex-reflection #fit:attuned #principle:double-sided #why:‘Got what I needed’ and ‘most useful’ are there to cover a third thing. It leaves her the first two, and makes the third one sayable.]
    { reaction:
        - "opening": She sits down on the arm of the chair. “I'm quite angry,” she says, “I think. Is this it? It's very tidy.” #talk:change #pause:3200 #face:irritated
        - "hardening": “I'm just finished. People finish.” #talk:discord #face:guarded
        - else: “No,” she says. “I suppose they don't.” #talk:neutral #face:tired
    }
* [“I don't believe you, Mina.” #move:confront #fit:missed #principle:rupture-withdrawal #why:It's said from caring, and it's short. She is polite because something broke, and being called a liar doesn't mend it.]
    { reaction:
        - "opening": “No,” she says. “Well. That's up to you.” It's the coldest that you have heard her, and the truest. #talk:discord #face:irritated
        - "hardening": “Okay. Wow.” She's on her feet. #talk:discord #face:angry #gaze:door
        - else: “It's been useful,” she says again, to the door. #gaze:door #talk:discord #face:hollow
    }
- -> lilac

=== lilac ===
The phone hums. You both know what it is. Your stay ends in 10 minutes. #gaze:down #pose:held #face:tired #pause:1500
{pressed_extend: “I've started pressing it,” she says. “I sit in the car after, with the ten minutes. I don't do anything with them.” #talk:change #face:thoughtful|“I've never pressed it,” she says. “I wrote it, and I've never once.” She has it flat on her palm, like something that might fly. #talk:neutral #face:thoughtful}

* [“What does it say when you do press it? After.” #move:open-question #fit:{pressed_extend: attuned|partial} #principle:evocation #why:She's the author, and nobody asks about the second screen. It's a light thing for a person who has been there; for one who hasn't, it's about the button again.]
    { reaction:
        - "opening": “‘You're all set,’” she says. “I wrote that as well. I wanted it to say ‘Stay where you are.’ Legal took it out.” #talk:change #pause:2600 #face:warm
        - "hardening": “Just the time. It's only the time.” #talk:sustain #face:guarded
        - else: “It shows you a little car,” she says, “with its eyes shut.” #talk:neutral #face:warm
    }
* [“Ten minutes. What's still in the car that you haven't brought up?” #move:open-question #fit:attuned #principle:evocation #why:It borrows her machinery to ask the thing that's worth asking with ten minutes to go. She can say ‘nothing’; it leaves a door open all the same, at about her height.]
    { reaction:
        - "opening": { truth:
            - "graded": “The one where I'm angry with you,” she says. “It's in the boot. It's quite small.” She seems relieved to have said which part of the car. #talk:change #pause:3000 #face:anxious
            - "worth": “I miss it,” she says. “That's what is in there. When I'm not doing it, I miss it, and it's parking.” #talk:change #pause:3000 #face:tears
            - else: “His coat,” she says. “On the back seat. I said I'd take the hem up, and I haven't been able to cut it.” #talk:change #pause:3000 #face:tears
            }
        - "hardening": “Nothing! Just wrappers.” #talk:sustain #face:hollow
        - else: “A sleeping bag,” she says, “oddly.” #talk:neutral #face:tired
    }
* [“You could stay on here for the ten, if it'd help. I've nobody after you.” #move:hand-back-choice #fit:missed #principle:boundaries #why:So warm that it's hard to see what's wrong with it. The hour's edge is one thing that she hasn't had to manage; now she's got to weigh up whether you meant it.]
    { reaction:
        - "opening": “No,” she says, considering. “I think it's good that it stops. I didn't use to think so.” #talk:neutral #face:thoughtful
        - "hardening": “God, no. You've got a life.” She has her coat. #talk:sustain #face:anxious
        - else: “Aw,” she says. “No, no. You have your lunch.” #talk:neutral #face:hollow
    }
* [“It's rather a good symbol for what we have been working on, isn't it?” #move:interpret #fit:missed #principle:expert-trap #why:It is one, and she has known it for longer than you. Said aloud it's a caption.]
    { reaction:
        - "opening": “It's a really good symbol,” she says. “It tests very well.” #talk:neutral #face:tired
        - "hardening": “It's a parking app.” #talk:discord #face:irritated
        - else: “Ha! Yes. Very meta.” #talk:neutral #face:hollow
    }
- -> how_to_go_on

=== how_to_go_on ===
“So what do we do?” she says. {asked_best && log_dropped: She glances at Keith, in his plastic.|She looks at the door, and then, as if it were a second opinion, at you.} #talk:neutral #gaze:meet #face:anxious #pause:1600
{ truth:
    - "graded": “I don't think I can do every Friday and be bad at it,” she says. #talk:sustain
    - "worth": “I don't know where I'll be on Fridays. That's sort of the whole thing,” she says. #talk:sustain
    - else: “Fridays might be no good. They move him about,” she says. #talk:sustain
}

* [“What would you be able to keep, on a bad week? Start from that.” #move:seek-collaboration #fit:attuned #principle:repair-renegotiate #why:Every arrangement so far was for her best week. It builds this one from the other end, and she's to say what it is.]
    ~ own_terms = (reaction != "hardening")
    { reaction:
        - "opening": “Every other,” she says, slowly. “And it can be the phone. And {letter_n:there's always the letter|I can just say no}.” She counts it over, and nothing sticks out. “I could keep that. I could actually keep that.” #talk:change #pause:3200 #face:relief
        - "hardening": “Nothing. On a bad week, nothing. That's what a bad week is.” #talk:sustain #face:tired
        - else: “Half of it,” she says. “On a bad week I could keep about half.” #talk:neutral #face:thoughtful
    }
* [“Let's not change the arrangement while things are moving. Weekly's what works best.” #move:persuade #fit:missed #principle:expert-trap #why:There's a case for it, in general. She has told you what she can't do, and it's been put to her again as what works.]
    { reaction:
        - "opening": “For whom?” she says. It's a proper question, and you'd do well to have an answer. #talk:neutral #face:thoughtful
        - "hardening": “Weekly. Yes. Fine.” You have seen this before. #talk:neutral #face:hollow
        - else: “Okay! Weekly,” she says, and the phone makes a little noise, agreeing. #talk:neutral #face:hollow
    }
* [“{truth == "father":Wednesdays, in the car, when you've dropped him home?|Some of the weeks, none of the boxes.}” #move:{truth == "father": closed-question|hand-back-choice} #fit:attuned #principle:repair-renegotiate #why:It has listened to where the week really is, and fits the hour to that. It's small, it's concrete, and she can say no to it.]
    ~ own_terms = (reaction != "hardening")
    { reaction:
        - "opening": {truth == "father": “On level two,” she says. “Facing the wall.” She has put a hand over her mouth. “I'd like that. I'd really like that. It'd count, then, wouldn't it? It'd be in the diary.” #talk:change #pause:3000 #face:tears|“Some of the weeks,” she says. She's trying it against something inside. “And I say which? After, or before?” She's smiling, but she wants to know. #talk:change #pause:2800 #face:relief}
        - "hardening": “I couldn't ask you to do that.” #talk:sustain #face:anxious
        - else: “Can you do that? Is that a thing that people have?” #talk:neutral #face:thoughtful
    }
* [“If you're not sure, perhaps it's a sign you should take a break from this for now.” #move:hand-back-choice #fit:missed #principle:autonomy #why:It's meant as leave to go. She asked what ‘we’ do, and only one of you is in the answer.]
    { reaction:
        - "opening": “Is that what you think?” she says. “I was rather hoping to be asked.” #talk:discord #face:tired
        - "hardening": “Right! Yes. I think so too.” #talk:sustain #face:hollow #gaze:door
        - else: “Maybe,” she says. “Probably. You'd know.” #talk:neutral #face:hollow
    }
* [“What do you want to do?” #move:open-question #fit:partial #principle:evocation #why:It's hers to say and it asks her. It's also the biggest question she has, with eight minutes on the clock; wanting's what she is out of practice at.]
    { reaction:
        - "opening": “Come,” she says. “Not always. But come.” It seems to have been lying there quite near the top. #talk:change #pause:2600 #face:thoughtful
        - "hardening": “I don't know! Whatever's best.” #talk:sustain #face:anxious
        - else: “I want to have decided,” she says. #talk:neutral #face:tired
    }
- {
    - rupture == "open" && reaction == "opening": -> ending_medium_face
    - rupture == "open" || band == "guarded": -> ending_five_stars
    - band == "open" && reaction != "hardening" && own_terms: -> ending_by_truth
    - band == "warming" && reaction == "opening": -> ending_by_truth
    - band == "warming" && own_terms && alliance >= 60: -> ending_by_truth
    - took_complaint && rupture == "repaired": -> ending_medium_face
    - own_terms || band == "open": -> ending_every_other
    - band == "warming" && reaction != "hardening": -> ending_every_other
    - band == "wary" && reaction == "opening": -> ending_every_other
    - took_complaint && reaction != "hardening": -> ending_medium_face
    - else: -> ending_five_stars
}

=== still_parked ===
The silver car stays where it is. You sit down. {sat_it_out: You know this room with nobody in it; it's not quite that.|The chair across from you is at an angle, as though it had been asked something.} #light:lamp #pause:2000
“So I think I'd like to wrap up,” she says. “In a nice way. If that's allowed.” #talk:sustain #pause:1400

* [“It's allowed. Does it have to be nice?” #move:closed-question #fit:attuned #principle:autonomy #why:She has asked leave for two things at once. It gives her the first, and wonders about the second, which is the one that she has never been let off.]
    { reaction:
        - "opening": “What's the other sort?” she says. The engine isn't running, you notice. “I don't think I've had the other sort.” #talk:change #pause:2800
        - "hardening": “I'd like it to be,” she says. “I think we've both earned nice.” #talk:sustain
        - else: “It's what I've got,” she says. #talk:neutral #pause:1200
    }
* [“Of course. It's been a real pleasure working with you.” #move:reassure #fit:missed #principle:collusion #why:Courteous, and so soon. You could hear her bracing to be kept, or at least asked.]
    { reaction:
        - "opening": “Has it?” she says. You can hear her look up. #talk:neutral #pause:1600
        - "hardening": “Same! So much.” There's the seat belt. #talk:discord
        - else: “You too,” she says. “You've been so lovely.” #talk:neutral
    }
* [“I think it'd be a mistake, and I'd be failing you if I didn't say so.” #move:confront #fit:missed #principle:righting-reflex #why:Honest, and it might have been earned on another day. Now it's a person with a duty, telling her she's wrong, and she has a handbrake.]
    { reaction:
        - "opening": “You're not failing me,” she says, at once. She's looking after you again; it steadies her. #talk:sustain
        - "hardening": “I hear that,” she says. You know from whom she has learnt to say it. #talk:discord
        - else: “Maybe it is,” she says. “I make quite a lot of them.” #talk:sustain
    }
- -> please_do_not

=== please_do_not ===
A small shutter goes, close to the telephone. She can't help it. #pause:1600
“It's your bin sign,” she says. “Somebody's torn the end off. It says PLEASE DO NOT LEAVE. And then it's just tape.” #talk:neutral #pause:1200

* [“What do you think comes next, on the bit that's gone?” #move:open-question #fit:attuned #principle:evocation #why:She has read it aloud to you, out of everything there is in a car park. It asks what she would put, and doesn't say what you'd put.]
    { reaction:
        - "opening": “‘Without paying,’” she says. And then, after the time it takes a van to go by: “‘Without saying.’ That'd be a rubbish sign.” #talk:change #pause:2800
        - "hardening": “Bags, I should think. It's bins.” #talk:sustain
        - else: “‘Sorry,’” she says. “It's always ‘sorry’.” #talk:neutral
    }
* [“I'm inclined to agree with the sign.” #move:persuade #fit:missed #principle:righting-reflex #why:It's quick, and it'd be charming between friends. She was showing you a thing she liked; it's been turned into your opinion about her going.]
    { reaction:
        - "opening": “Ha,” she says. “You and the bins.” She doesn't sound cross. #talk:sustain
        - "hardening": “Right. Good one.” The shutter doesn't go again. #talk:discord
        - else: “That's sweet,” she says. #talk:neutral
    }
* [“Four hundred and thirteen.” #move:simple-reflection #fit:{truth == "father": partial|attuned} #principle:overshooting #why:She told you the number once, and you have kept it. It's the whole album and one more; there's a daughter for whom the next number belongs to somebody already.]
    { reaction:
        - "opening": {truth == "father": “No,” she says. “That one's saved.” She doesn't say who for. #talk:change #pause:3000|“You remembered,” she says. You hear the seat go back a notch. #talk:change #pause:2400}
        - "hardening": “I'm thinking of deleting it, actually. The album. Storage.” #talk:sustain
        - else: “Is it?” She's checking. “It is.” #talk:neutral
    }
* [“Why that one, do you think? Why now?” #move:interpret #fit:missed #principle:question-trap #why:Two whys and a meaning, wrapped as a question. She'd taken a picture of a bin sign, and is being asked to come along and explain it.]
    { reaction:
        - "opening": “Because it was in front of me,” she says. “That's mainly how I choose.” #talk:neutral
        - "hardening": “It's only a sign.” #talk:discord
        - else: “Freud,” she says, politely. #talk:neutral
    }
- -> the_review

=== the_review ===
“I'd give you five stars,” she says. “If there's somewhere to. I'd say: so kind, really listens, very flexible about times.” #talk:discord #pause:1200
{took_complaint: “‘And doesn't pretend,’” she says. “I'd put that in as well.” #talk:neutral|A wiper goes across, once, on the dry glass. #pause:1000}

* [“I'd swap the five for one true line.” #move:seek-collaboration #fit:attuned #principle:rupture-withdrawal #why:Stars are what she gives to get away. It asks for something smaller and worth more, and doesn't say it ought to be bad.]
    ~ took_complaint = true
    { reaction:
        - "opening": It's so long that you look to see whether the light on the phone's still on. “‘I never found out if I could be rubbish there,’” she says. #talk:change #pause:4000
        - "hardening": “They're all true!” she says. “Every star.” #talk:discord
        - else: “I'd have to draft it,” she says. “I'd do four drafts.” #talk:neutral #pause:1600
    }
* [“That's so good of you. We do have a page for reviews, as it happens.” #move:inform #fit:missed #principle:collusion #why:She's offered you a present at the door, and you have told her where to leave it. It will be up by tonight, and it'll be beautiful.]
    { reaction:
        - "opening": “Oh, you really do,” she says. She hadn't expected there to be a page. #talk:neutral
        - "hardening": “Send me the link!” You hear it arrive in her before you've sent it. #talk:discord
        - else: “I'll do it tonight,” she says. “Top of the list.” #talk:neutral
    }
* [“Very flexible about times. That one might be a complaint.” #move:complex-reflection #fit:{truth == "graded": partial|attuned} #principle:rupture-confrontation #why:Of the three, it was the last she came to. It hears what might be on the back of it: that you let her move, and move, and nobody came to see why. If it's marks she was afraid of, it's not quite the back of that.]
    { reaction:
        - "opening": “I kept thinking somebody would say, hang on,” she says. “Nobody ever says hang on.” #talk:change #pause:3400
        - "hardening": “No, I loved that! It's a feature.” #talk:sustain
        - else: “Might be,” she says. The wiper goes across. #talk:neutral #pause:1400
    }
- -> hang_on

=== hang_on ===
“I'll let you go,” she says, and doesn't. #talk:neutral #pause:3000
{ truth:
    - "graded": “{sheet_in_file:I got the sheet back off Joy. It's in|I've still got the sheet. In} my phone case. I don't know why I've told you that.” #talk:change #evidence:sheet-in-the-case
    - "worth": “I start the nineteen countries on Monday. I've bought a lamp for it that's meant to be like the sun.” #talk:sustain #evidence:lamp-like-the-sun
    - else: “He's all right, by the way. My dad. You never went on about it, which was nice. I mean that.” #talk:neutral #evidence:you-never-asked
}

* [(Don't fill it. Let her hear that you're there.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:She said goodbye and went on talking. Nothing that you could say would be as much use as not being the one who hangs up. #stirs:You can hear her breathing, and, behind it, the street you are both in. #strays:“Hello?” says the small voice, not very loud.]
    { reaction:
        - "opening": “You're still there,” she says. “I thought you'd do the ‘anyway’.” #talk:change #pause:1800
        - "hardening": {silence == "short": “Anyway!” she says, as you draw breath. “Anyway.” #talk:sustain|“Are you there?” she says. “It doesn't matter.” #talk:discord}
        - else: A bus. Another bus. “Yeah,” she says, to something. #talk:neutral #pause:1200
    }
* [“{truth == "graded":The one with the rings.|{truth == "worth":A lamp like the sun.|I'd have liked to hear.}}” #move:simple-reflection #fit:attuned #principle:pacing #why:It's the last thing she put down, after the goodbye, where such things get put. It's picked up, at the weight it has, and not carried anywhere.]
    { reaction:
        - "opening": { truth:
            - "graded": “Eight of them,” she says. “You only did three.” The line's quiet. “I'd have shown you, if I'd come up.” #talk:change #pause:3200
            - "worth": “You sit in front of it for half an hour and you're fooled,” she says. “That's what it says. On the box. ‘Fooled.’” #talk:change #pause:3200
            - else: “I know,” she says. “I could tell. I'd have said he's fine.” Then: “He isn't, all that.” #talk:change #pause:3200
            }
        - "hardening": “It's nothing. I don't know why I said it.” #talk:sustain
        - else: “Mm,” she says. “That one.” #talk:neutral #pause:1400
    }
* [“That sounds like something for us to look at. Shall I book you in for next Friday after all?” #move:persuade #fit:missed #principle:premature-focus #why:It heard that something had come up and put a hook in it. She'd been able to say it because it was the end.]
    { reaction:
        - "opening": “No,” she says, gently. “It only came out because you couldn't.” #talk:neutral
        - "hardening": “Ha! Nice try.” #talk:discord
        - else: “Let me look at my diary,” she says. She isn't looking. #talk:sustain
    }
- -> last_minute

=== last_minute ===
You can hear it in the car before she says: two soft notes, like a coin going into felt. Your stay ends in 10 minutes. #pause:1800
“That's me,” she says. “I could drive off with eight on the clock. It's the most wasteful thing you can do.” #talk:neutral

* [“Waste them. I'll have the hour here next Friday, and I won't write to you about it.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She's leaving something unused, and remarks on it. It approves of waste, for once; then it leaves her the hour, with no e-mail attached to it that would have to be answered.]
    ~ own_terms = true
    { reaction:
        - "opening": “Just sitting there,” she says. “With nobody in it.” You'd not have thought that she could sound so pleased. “All right. You do that.” #talk:change #pause:2800
        - "hardening": “Oh, please don't! Give it to somebody.” #talk:sustain
        - else: “For how long?” she says. #talk:neutral #pause:1400
    }
* [“You've done so much good work here. I hope you'll be kinder to yourself now.” #move:affirm #fit:missed #principle:affirm-effort #why:It's the sort of thing that's said, and she could have said it for you. It sends her off with a compliment and a task.]
    { reaction:
        - "opening": “I'll add it to the list,” she says. It isn't even a joke. #talk:sustain
        - "hardening": “I will! You too!” #talk:discord
        - else: “Thank you. That's really kind.” #talk:neutral
    }
* [“What'll you do with the eight?” #move:open-question #fit:{truth == "worth": attuned|partial} #principle:evocation #why:It's page two of the form, at a size one can answer. For somebody who dreads the empty box it's a way in; for the rest it's kindly small talk at the door.]
    { reaction:
        - "opening": {truth == "worth": “I don't know,” she says. “Oh. I don't have to know, do I? It's eight minutes.” #talk:change #pause:3000|“Sit,” she says. “I might just sit. It's what they're for.” #talk:change #pause:2200}
        - "hardening": “Beat the traffic!” #talk:sustain
        - else: “E-mails,” she says. “Probably.” #talk:neutral
    }
- {
    - reaction == "opening" && (own_terms || took_complaint): -> ending_said_aloud
    - own_terms && reaction == "holding" && rupture != "open": -> ending_said_aloud
    - else: -> ending_five_stars
}

=== ending_by_truth ===
{ truth:
    - "graded": -> ending_own_ink
    - "worth": -> ending_optional_field
    - else: -> ending_level_two
}

=== ending_own_ink ===
At the door she comes back, and holds her hand out for the pen. It takes you a moment to find it. #presence:door #gaze:meet #face:thoughtful #pose:forward #pause:2500
She turns the sheet over to where there's nothing, and writes, and draws a ring round it. NO FRIDAY 14TH. “That's me not coming,” she says. “I've told you first.” #talk:change #face:warm
{pen_away: She keeps the pen. You hear it click all the way down: twenty-six stairs, twenty-six clicks.|She's gone before you notice that she's drawn the ring badly, and left it.} #ending:own-ink #presence:gone
-> END

=== ending_optional_field ===
She does it standing up, on the table, with one finger. Page two. The box is empty. Send. #gaze:down #face:anxious #pose:forward #pause:3000
“Four,” she says. “I've put four weeks. I bottled the eight. I'll have to tell them on Monday, I'm going to feel sick, and I still might want the countries.” #talk:change #face:tears #gaze:meet
You listen to her go. Half-way down she stops, for no reason that you can hear, and then goes on. #pause:1500 #ending:optional-field #presence:gone
-> END

=== ending_level_two ===
“On a Wednesday, then,” she says. “He'll be in the front, with his tea. I'll get out and ring you from the wall.” She's putting it in her phone: ten past four. #talk:change #gaze:down #face:thoughtful #pose:held
She has to call it something. You watch her not put Dentist. “‘Me and Dad,’” she says. “It's only half true. I'm not dropping him in it.” She leaves ‘Me’. #talk:change #face:tears #pause:3000
It won't get better, his hand. At the door she does up her own coat, every button, slowly, to see how it's done. #presence:door #pause:1500 #ending:level-two #wear:on
-> END

=== ending_every_other ===
“Every other, then,” she says. “And I'll be late to some of them. I'm only saying.” #talk:change #gaze:meet #face:tired #pose:held
{kept_both: “You can tell Joy to use pen,” she says. “I'd like to see what it looks like in pen.”|She says goodbye to the chair, for some reason, and then to you.} #talk:neutral #pause:1600
There's a good deal that she hasn't said. From the window you see her get to the car, look at the ticket on the windscreen, and take a picture of it. #gaze:window #ending:every-other #presence:gone
-> END

=== ending_medium_face ===
She goes through her coat for one of Joy's cards, the ones with the faces, and finds a pen of her own. #gaze:down #face:irritated #pose:forward #pause:2200
She does the first line, in front of you, with a perfectly straight mouth. Then the third. “That's from today,” she says. “You can learn from that.” #talk:change #gaze:meet #face:thoughtful
She hasn't said sorry. It's on the table when she has gone: two medium faces, the ink still wet, and a time on it for next week with a question mark. #pause:1500 #ending:medium-face #presence:gone
-> END

=== ending_said_aloud ===
“I'm stopping,” she says. “For now. I wanted to say it to a person. I normally just get really busy.” #talk:change #pause:2600
“Bye,” she says. It's a whole word, by itself. You've never had one from her without ‘so’ or ‘right’ in front. #talk:neutral
The silver car stays for all of its eight minutes. Then it goes. {owned_minding: You mind, and write that down.|The hour after next Friday's has her name on it, in pencil, and you leave it there.} #gaze:window #pause:2000 #ending:said-aloud
-> END

=== ending_five_stars ===
{on_phone: “You've been amazing. I'm going to tell everyone,” she says. “I'll be in touch!” #face:away|“You've been amazing. I'm going to tell everyone,” she says. “I'll be in touch!” #face:hollow #gaze:door #pose:held} #talk:neutral
It's up by the evening. Five stars. So kind, really listens, very flexible about times. There's no name, but you would know that ‘flexible’ anywhere. #light:lamp #pause:2600 #presence:gone #sky:night #clock:20:00
{sat_it_out: You sit with it, as you did with the chair.|You've read it four times before you see what is wrong. It's the only one on the page that doesn't say what she came for.} #pause:1600
Joy comes up with the strawberry. “Do I rub?” she says. #talk:neutral #ending:five-stars
-> END

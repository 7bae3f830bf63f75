// Mina Seo, the week after session 1: she moves the hour by e-mail, twice.
INCLUDE ../contract.ink

VAR log_dropped = false       // session 1: the log was dropped
VAR log_redesigned = false    // session 1: one line of it goes on
VAR owned_rings = false       // session 1: said that the rings were the trainee's doing
VAR may_refuse = false        // session 1: told that she can change or refuse
VAR took_month = false        // session 1: her month of log was accepted
VAR quick_reply = false       // her e-mail was answered at night
VAR asked_harder = false      // asked if something here made it harder to come
VAR offered_phone = false     // ten minutes by telephone were offered
VAR well = 0                  // how many answers found something

-> first_mail

=== first_mail ===
Friday, ten to eight in the evening. There's an e-mail from Mina, and the subject is ‘Quick one!!’ #face:away #place:desk #sky:dusk #clock:19:50
‘Hi!! Could Tuesday be Thursday, any time from four? Totally fine if not!!’ #tells:hour-moved
{log_dropped: ‘P.S. No log!! It's so strange!!’|{log_redesigned: ‘P.S. Doing my one line!!’|{took_month: ‘P.S. Three nights of the month done!!’|‘P.S. Keeping on with the sheet, sort of!!’}}}
{ truth:
    - "graded": ‘(Sorry, it's just so much easier to ask this by mail than to your face!!)’ #evidence:easier-by-mail
    - "worth": ‘(I've made it into a spreadsheet, you didn't ask, I know, but it's got a chart!!)’ #evidence:spreadsheet
    - else: ‘(I can't really say why, and if it's a nuisance then just give my hour to somebody!!)’ #evidence:rather-than-explain
}
* [(In the morning:) “Thursday at four is free. You don't have to make it easy for me, you can just say you'd like to move it.” #move:hand-back-choice #fit:{truth == "graded": attuned|partial} #principle:permission #why:{truth == "graded":She finds it easier by mail, and works at making it easy for you.|{truth == "worth":It's friendly, and what she sent was a chart that nobody had asked for.|It's friendly, and she had offered to give her hour away.}} She dresses up the asking; tell her that she can just ask, and give her the time.]
    ~ well = well + 1
    { reaction:
        - "opening": ‘Okay. Thursday, please,’ she writes. There's nothing behind it. #talk:change
        - "hardening": ‘No no, I do like to be polite!!’ she writes. #talk:neutral
        - else: ‘You're so kind!!’ she writes. #talk:hollow
    }
* [(On Saturday:) “Thursday at four is free. Is it that you can't come on Tuesday, or that you'd rather not? I don't mind which.” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She asked by mail because it's hard to ask, and is asked if she wanted to.|{truth == "worth":She made a spreadsheet and moved the hour, in the same e-mail.|She can't really say why, and might say whether she could.}} A plain question about wanting, where things get done in its place, is fair; put it after the answer that she needs.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": Nothing for an hour. ‘Probably,’ she writes. ‘It's a planning thing, and I'm running it. I could skip it.’ #talk:change
                - else: ‘No, I really couldn't!!’ she writes. ‘Sorry!!’ #talk:neutral
            }
        - "hardening": ‘Of course I want to come!!’ she writes. #talk:discord
        - else: ‘It's just mad here!!’ she writes. #talk:sustain
    }
* [(In the morning:) “Thursday at four. It's your hour and I'm not giving it to anybody, whatever the reason is.” #move:reassure #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:boundaries #why:{truth == "graded":It's good to know, and it's the asking that was hard.|{truth == "worth":She'd have liked to be let off, and the chart was for that.|She can't say why, and offered you her hour for somebody else.}} Comfort that is a rule, that it's kept and needs no reason, takes away a debt; say it once.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "father": ‘Thank you,’ she writes. And late that night, ‘It's a Wednesday that's turned into a Tuesday, that's all it is.’ #talk:change
                - else: ‘Thank you!!’ she writes. #talk:neutral
            }
        - "hardening": ‘I just feel bad about whoever needs it!!’ she writes. #talk:sustain
        - else: ‘You're a star!!’ she writes. #talk:hollow
    }
* [(The same evening:) “Thursday at four, that's sorted. I'm still at my desk as well, as you can see.” #move:reassure #fit:missed #principle:minimising #why:{truth == "graded":You answered at once and were easy, and she'll be easier still next time.|{truth == "worth":You were at your desk as well, and that's what she's good at.|It's done at once, and something had happened.}} An easy answer to an easy tone keeps both of you out of it; answer in the morning, and leave some room.]
    ~ quick_reply = true
    { reaction:
        - "opening": ‘You're the best!!’ she writes. #talk:hollow
        - "hardening": ‘Sorry to bother you so late!!’ she writes. #talk:sustain
        - else: ‘Amazing!!’ she writes. #talk:hollow
    }
- -> second_mail

=== second_mail ===
Wednesday, late in the evening. ‘Me again!! So sorry. Could Thursday be Friday at one? Or just skip me this week, honestly!!’ #face:away #sky:night
{may_refuse: ‘(You did say I could say no to things. This isn't that, I don't think!!)’|‘(I know, I know!!)’}
{ truth:
    - "graded": ‘I've written this about four times, it keeps sounding as if I don't want to come!!’
    - "worth": ‘Nothing's on fire, I've just got a feeling I should stay at my desk. Which is silly!!’
    - else: ‘They've only just told us the time for something, and it's Thursday at three!!’
}
* [“Friday at one. If something I did has made it harder to come, I'd like to hear about that.” #move:seek-collaboration #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:repair-own-part #why:{truth == "graded":She has written it four times, because it sounds as though she didn't want to come.|{truth == "worth":She has a feeling that she should stay at her desk, and this is about you.|She has been given a time, and this is about you.}} Ask about your own part where coming has got harder after something that you did; ask once, and don't need an answer.]
    ~ asked_harder = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": ‘God no!!!’ she writes. And at ten to one: ‘Maybe a bit. Not you. The sheet.’ #talk:change
                - else: ‘No no, not at all!!’ she writes. ‘It's only this week!!’ #talk:neutral
            }
        - "hardening": ‘Oh no, please don't think that!!’ she writes. #talk:sustain
        - else: ‘You've been lovely!!’ she writes. #talk:hollow
    }
* [“Friday at one. And if you'd rather stay at your desk, you can say that as well.” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:double-sided #why:{truth == "graded":It sounds as if she doesn't want to come, she's afraid, and now you have heard that.|{truth == "worth":She has a feeling that she should stay at her desk, and nothing's on fire.|She does want to, and it's the time that she can't help, though she offered to skip it.}} Putting both sides as equal makes room for the one that hasn't been said; ask which it is, without hoping.]
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": ‘I don't know,’ she writes. It's without any marks. ‘I'll come, and then I'll know.’ #talk:change
                - else: ‘Friday!!’ she writes. ‘Definitely Friday!!’ #talk:neutral
            }
        - "hardening": ‘No!! I want to come!!’ she writes. #talk:discord
        - else: ‘Friday's perfect!!’ she writes. #talk:hollow
    }
* [“Friday at one, or ten minutes by telephone on Thursday, from wherever you're sitting at three.” #move:inform #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:permission #why:{truth == "graded":It's a way round the stairs, and what was hard was to write to you.|{truth == "worth":She'd take it at her desk, and would be at her desk.|They have told her a time, Thursday at three, and she can't choose it.}} Something that fits the day as it is says that the day counts; offer it, and leave out why.]
    ~ offered_phone = true
    ~ well = well + 1
    { reaction:
        - "opening":
            { truth:
                - "father": ‘Friday,’ she writes. ‘But thank you. Nobody's ever offered to sit in a corridor with me.’ #talk:change
                - else: ‘Friday's great, honestly!!’ she writes. #talk:neutral
            }
        - "hardening": ‘I couldn't talk from there!!’ she writes. #talk:sustain
        - else: ‘Let's do Friday!!’ she writes. #talk:neutral
    }
* [“Friday at one. And leave it out this week, if it's all too much.” #move:persuade #fit:missed #principle:collusion #why:{truth == "graded":She's afraid that it sounds as though she didn't want to, and you let her go.|{truth == "worth":She'd be at her desk, and you let her go.|Things won't be quieter, and you let her go.}} Letting her off what she can't quite say is going along with it; give the time, and ask one thing.]
    { reaction:
        - "opening": ‘You're so understanding!!’ she writes. ‘I think I'll come, though!!’ #talk:hollow
        - "hardening": ‘Oh. Okay!!’ she writes. ‘If you think so!!’ #talk:sustain
        - else: ‘Friday's fine!!’ she writes. #talk:hollow
    }
- -> front_desk

=== front_desk ===
Thursday. Joy, at the front desk, has her in pencil in three places. ‘She's rung,’ says Joy. ‘I said Friday at one. She asked me something.’ #place:front-desk #face:away #sky:morning
{ truth:
    - "graded": ‘If it goes on her record, when she moves it.’ Joy has an eraser in her hand. #evidence:on-her-record
    - "worth": ‘If she's filled it in wrong, the form from August. There's a box that says, what do you hope to get out of this. She's put tips.’ #evidence:filled-in-wrong
    - else: ‘If she can be reached here. Her mother's got papers that want signing, and she doesn't like to do it by herself.’ #evidence:mothers-papers
}
‘Shall I say anything back?’ says Joy.
* [“Say no, it doesn't go on anything. I only write down that she came.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:informed-choice #why:{truth == "graded":She had asked if it goes on her record.|{truth == "worth":It's so, and what she'd asked about was a box in a form.|It's so, and she'd asked if she can be reached.}} A question that was asked of the desk is answered through the desk, exactly; say what is so.]
    ~ well = well + 1
    { reaction:
        - "opening": ‘I'll ring her back,’ says Joy. ‘She'll like that.’ #talk:change
        - "hardening": ‘She'll ask what you write, then,’ says Joy. #talk:neutral
        - else: ‘Right you are,’ says Joy. #talk:neutral
    }
* [“Say that it isn't wrong, and that I'll ask her tomorrow what she'd put in it now.” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She had asked something, and waits till tomorrow for an answer.|{truth == "worth":She asked if she has filled it in wrong, the box with what she hopes to get.|She has to know before tomorrow, and it's the papers that she asked about, though nothing need be said to her mother.}} Something that can only be answered by her should be kept for her; keep it, and ask it in the room.]
    ~ well = well + 1
    { reaction:
        - "opening": ‘Tips,’ says Joy. She rubs out Thursday. ‘I'd not have put tips.’ #talk:change
        - "hardening": ‘She'll worry,’ says Joy. #talk:neutral
        - else: ‘As you like,’ says Joy. #talk:neutral
    }
* [“Say yes, she can be reached here, and that Fridays at one are hers from now on.” #move:reassure #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:permission #why:{truth == "graded":It's good to have one time, and she'd asked about her record.|{truth == "worth":It ties her to one time more, and she'd asked about a box.|She had asked if she can be reached here, because of papers.}} A practical yes with a fixed time is more help than sympathy; give both.]
    ~ well = well + 1
    { reaction:
        - "opening": ‘Hers from now on,’ says Joy, and writes it in ink. #talk:change
        - "hardening": ‘I'll tell her,’ says Joy, ‘but I'm not a switchboard.’ #talk:neutral
        - else: ‘Will do,’ says Joy. #talk:neutral
    }
* [“Say that it's no trouble to me, and that I look forward to Friday.” #move:reassure #fit:missed #principle:minimising #why:{truth == "graded":She asked about her record, and is told that it's no trouble.|{truth == "worth":She asked if it's wrong, and is told that it's no trouble.|She asked if she can be reached, and is told that it's no trouble.}} A friendly word that's sent in place of an answer leaves her with the question; answer what she asked.]
    { reaction:
        - "opening": ‘I'll say so,’ says Joy. #talk:neutral
        - "hardening": ‘She didn't ask that,’ says Joy. #talk:neutral
        - else: ‘Fine,’ says Joy. #talk:neutral
    }
- {
    - (before == "dark-screen" || before == "full-marks") && well == 0: -> ending_office
    - asked_harder || well >= 2: -> ending_plain
    - else: -> ending_bright
}

=== ending_plain ===
Thursday, late. ‘I'll come on Friday,’ she writes. {owned_rings:‘I won't bring anything.’|‘At one.’} #place:desk #sky:night #face:neutral #tells:friday-at-one #ending:friday-plain
-> END

=== ending_bright ===
Thursday, late. ‘See you tomorrow!! Can't wait!!’ #place:desk #sky:night #face:neutral #tells:friday-at-one #ending:friday-bright
-> END

=== ending_office ===
Thursday, late. You write ‘Friday at one’ to be sure, and a machine answers that she's out of the office. #place:desk #sky:night #face:neutral #tells:friday-at-one #ending:out-of-office
-> END

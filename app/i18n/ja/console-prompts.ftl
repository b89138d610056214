# Prompts in the console: why a case is listed, the states of prompts, and contests.
# $time, $from, $until and $mark are finished texts. $count is a number, $reason the traveller's own words or why somebody could not answer.

list-contested = 異議あり
list-empty-contested = 異議を申し出ている人はいません。
why-contested = 記録が誤りだと申し出ている
why-missed-prompts = 続けて報告がない
why-phone-not-working = お願いがスマートフォンに届かない
prompt-rule-missed = 基準：スマートフォンに届いた現在地報告のお願いに{ $count }回続けて報告がない。
prompt-rule-not-reached = 基準：現在地報告のお願いが{ $count }回続けてスマートフォンに届いていない。本人の不利にはしません。
prompt-missed-location = 現在地の報告なし
prompt-missed-health = 健康状態の報告なし
prompt-mark-outside = 待機場所から離れている
prompt-excused = 報告できない時間
prompt-contested = 記録が誤りだと申し出ている
prompt-window = { $from }から{ $until }までのお願い
prompt-excuse-says = { $reason }、{ $time }まで
prompt-excuse-sleep = 睡眠
prompt-excuse-shower = 入浴・シャワー
prompt-excuse-medical = 受診・検査
prompt-excuse-other = そのほかの理由
prompt-contest-lead = 担当者が確認するまで、次の段階には進みません。
prompt-contest-says = { $mark }。{ $time }の申し出：「{ $reason }」
prompt-contest-take-back = 記録を取り消す
prompt-contest-keep = 記録を残す
prompt-contest-open = まだ誰も確認していません
prompt-contest-taken-back = 記録を取り消しました
prompt-contest-kept = 記録を残しました

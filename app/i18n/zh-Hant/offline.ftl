# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = 沒有網路
offline-lead = 現在沒有網路。您仍然可以回報：手機會保存回報，等網路恢復後送出。
offline-open-today = 開啟「今天」
offline-unknown-title = 這支手機還不認識您
offline-unknown-text = 您沒有用這個瀏覽器登入過，或瀏覽器刪除了保存的內容。請在有網路時登入，或撥打{ $phone }聯絡我們。
offline-waiting = 等待送出：{ $count }
offline-all-sent = 已全部送出
offline-kept = 手機會保存回報，等網路恢復後送出。以您回報的時間為準。
offline-not-kept = 這個瀏覽器不保存任何內容。在回報送出之前，請不要關掉這個頁面。
offline-full = 這支手機上等待送出的回報太多，這筆沒有保存。請撥打{ $phone }聯絡我們。
offline-signed-out = 您的登入已經結束。沒有遺失任何資料：請再登入一次，等待的回報就會送出。
offline-refused = 我們無法接收這筆回報。
offline-remove = 從清單中刪除
offline-bad-answers = 有的回答缺少或不可能正確。請重新填寫健康回報。
offline-fever = 體溫高
offline-no-fever = 體溫不高
offline-read-out = 打電話唸給我們聽
offline-read-out-text = 沒有網路時，您可以撥打{ $phone }，把這份清單唸給我們聽。
offline-copy = 複製清單
offline-storage = 如果您或手機刪除了瀏覽器保存的內容，清單中的回報就會遺失。這時請重新回報，或打電話給我們。
offline-sign-out-warning = 還沒有送出：{ $count }。如果現在登出，這些回報會遺失。要登出嗎？
offline-install-title = 讓 Okaeri 隨手可開
offline-install-text = 把它放到手機的主畫面上，點一下就能開啟，沒有網路時也可以。
offline-install-button = 放到主畫面
offline-install-ios = iPhone：點「分享」，再點「加入主畫面」。

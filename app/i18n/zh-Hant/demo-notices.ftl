# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = 2021年9月11日下載中斷（已解決）
demo-notice-interruption-body =
    2021年9月11日13:30至17:30（日本時間），無法下載任何內容。

    問題已經解決。現在可以照常下載，您不需要做什麼。

demo-notice-calls-title = 電話可能是自動語音，接聽方法一樣
demo-notice-calls-body =
    做居所確認時，中心會打視訊電話給您。和您通話的可能是工作人員，也可能是自動語音。

    接聽方法是一樣的。請一定接聽。

    沒有接到的話，您不能打回來。請等下一次電話。

demo-notice-error-title = 出現通訊錯誤時，您的回報不會遺失
demo-notice-error-body =
    有時Okaeri連不上中心，會顯示通訊錯誤。

    請不要一直按按鈕。Okaeri會保留您的回報，一連上就自動送出。

    以您按按鈕的時間為準，所以等一等不會對您不利。

documents-title = 保存和打印
documents-guide-link = 下载本指南（PDF）
documents-leaflet-link = 接下来要做的事（一页纸）
documents-kind = PDF，{ $language }，不到{ $megabytes } MB
documents-print-link = 在一页中显示整本指南，便于打印

documents-guide-title = 隔离期指南
documents-guide-file = Okaeri指南
documents-leaflet-title = 接下来要做的事
documents-leaflet-lead = 写给刚刚抵达的您。隔离期结束之前，请保管好这张纸。
documents-leaflet-file = Okaeri接下来要做的事
documents-leaflet-arrival = 我的抵达日（第0天）：
documents-leaflet-release = 我可以外出的时间：

documents-code-title = 用手机打开Okaeri
documents-code-text = 请用手机相机对准二维码，或输入这个网址：
documents-code-name = 二维码：{ $address }

documents-unavailable-title = 现在无法生成这个文件
documents-unavailable-text = 我们的服务器上没有这种语言的字体。您可以在一页中打开整本指南，再打印出来。

documents-title = À garder et à imprimer
documents-guide-link = Télécharger ce guide en PDF
documents-leaflet-link = Vos prochaines étapes sur une feuille
documents-kind = PDF, { $language }, moins de { $megabytes } Mo
documents-print-link = Tout le guide sur une page, à imprimer

documents-guide-title = Guide pour les jours d’attente
documents-guide-file = Guide Okaeri
documents-leaflet-title = Vos prochaines étapes
documents-leaflet-lead = Pour tous ceux qui viennent d’arriver. Gardez cette feuille jusqu’à la fin de vos jours d’attente.
documents-leaflet-file = Okaeri prochaines étapes
documents-leaflet-arrival = Mon jour d’arrivée (jour 0) :
documents-leaflet-release = Je peux sortir à partir du :

documents-code-title = Ouvrez Okaeri sur votre téléphone
documents-code-text = Visez le code avec l’appareil photo de votre téléphone, ou tapez cette adresse :
documents-code-name = Code QR : { $address }

documents-unavailable-title = Ce fichier ne peut pas être préparé pour l’instant
documents-unavailable-text = Notre serveur n’a pas les lettres de cette langue. Vous pouvez ouvrir tout le guide sur une page et l’imprimer.

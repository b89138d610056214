# The guide and the leaflet as files to keep and to print, and the links to them.
# $language is the name of the language in itself, $megabytes a number, $address an address of this site.
#
# A leaflet is one sheet of paper; it uses texts of guide.ftl besides these.

## Links

documents-title = To keep and to print
documents-guide-link = Download this guide as PDF
documents-leaflet-link = Your next steps on one sheet
documents-kind = PDF, { $language }, less than { $megabytes } MB
documents-print-link = The whole guide on one page, to print

## In the files. The two -file texts are names of files: no slash, no colon

documents-guide-title = Guide for the waiting days
documents-guide-file = Okaeri guide
documents-leaflet-title = Your next steps
documents-leaflet-lead = For everyone who has just arrived. Please keep this sheet until your waiting days are over.
documents-leaflet-file = Okaeri next steps
documents-leaflet-arrival = My day of arrival (day 0):
documents-leaflet-release = I am free to go out from:

## A code to be photographed

documents-code-title = Open Okaeri on your phone
documents-code-text = Point the camera of your phone at the code, or type this address:
documents-code-name = QR code for { $address }

## When a file cannot be made

documents-unavailable-title = This file cannot be made just now
documents-unavailable-text = Our server does not have the letters of this language. You can open the whole guide on one page and print that instead.

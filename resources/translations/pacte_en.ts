<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Logiciel libre, sous licence publique générale GNU (GPL), version 3 ou ultérieure : vous pouvez l’utiliser, le copier, l’étudier et le modifier ; il est donné sans garantie.</source>
        <translation>Free software under the GNU General Public License (GPL), version 3 or later: you may use, copy, study and change it; it comes without warranty.</translation>
    </message>
    <message>
        <source>Pacte {}</source>
        <translation>Pacte {}</translation>
    </message>
    <message>
        <source>Préparer, négocier et comparer le Pacte pour la transition avec les listes candidates aux municipales.</source>
        <translation>Prepare, negotiate and compare the Pacte pour la transition with the lists that stand for the municipal elections.</translation>
    </message>
    <message>
        <source>Vos dossiers restent sur cet ordinateur : rien n’est envoyé nulle part.</source>
        <translation>Your files stay on this computer: nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>À propos de Pacte</source>
        <translation>About Pacte</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Aide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Annuler&#xa0;: {}</source>
        <translation>&amp;Undo: {}</translation>
    </message>
    <message>
        <source>&amp;Chercher une mesure</source>
        <translation>&amp;Find a measure</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Fermer le dossier</source>
        <translation>&amp;Close the pact file</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Journal du dossier…</source>
        <translation>&amp;Journal of the pact file…</translation>
    </message>
    <message>
        <source>&amp;Journal technique…</source>
        <translation>Technical &amp;log…</translation>
    </message>
    <message>
        <source>&amp;Lire un pacte signé…</source>
        <translation>Read a &amp;signed pact…</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Nouveau dossier…</source>
        <translation>&amp;New pact file…</translation>
    </message>
    <message>
        <source>&amp;Nouveautés</source>
        <translation>What’s &amp;new</translation>
    </message>
    <message>
        <source>&amp;Nouvelle liste…</source>
        <translation>&amp;New list…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un dossier…</source>
        <translation>&amp;Open a pact file…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Rétablir&#xa0;: {}</source>
        <translation>&amp;Redo: {}</translation>
    </message>
    <message>
        <source>&amp;Sauvegardes…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Touches, mots et signes</source>
        <translation>&amp;Keys, words and signs</translation>
    </message>
    <message>
        <source>&amp;Vérifier un pacte…</source>
        <translation>Ver&amp;ify a pact…</translation>
    </message>
    <message>
        <source>Aller &amp;à</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>Aperçu et &amp;impression…</source>
        <translation>Previe&amp;w and print…</translation>
    </message>
    <message>
        <source>Dossiers &amp;récents</source>
        <translation>&amp;Recent pact files</translation>
    </message>
    <message>
        <source>Enregistrer une &amp;copie…</source>
        <translation>Sa&amp;ve a copy…</translation>
    </message>
    <message>
        <source>Lire un classeur &amp;modifié…</source>
        <translation>Read an e&amp;dited workbook…</translation>
    </message>
    <message>
        <source>Lire un pro&amp;gramme…</source>
        <translation>Read a pro&amp;gramme…</translation>
    </message>
    <message>
        <source>Lire une ré&amp;ponse de liste…</source>
        <translation>Read a list’s re&amp;ply…</translation>
    </message>
    <message>
        <source>Référentiel &amp;suivant</source>
        <translation>Next c&amp;atalogue</translation>
    </message>
    <message>
        <source>Saisir sa réponse &amp;papier…</source>
        <translation>Type in its &amp;paper reply…</translation>
    </message>
    <message>
        <source>Voir l’e&amp;xemple</source>
        <translation>Show the e&amp;xample</translation>
    </message>
    <message>
        <source>À &amp;propos de Pacte</source>
        <translation>&amp;About Pacte</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Niveau unique</source>
        <translation>Single level</translation>
    </message>
    <message>
        <source>Niveau {}</source>
        <translation>Level {}</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>avec réserve</source>
        <translation>with reservation</translation>
    </message>
    <message>
        <source>avec {}</source>
        <translation>with {}</translation>
    </message>
    <message>
        <source>contradiction de la fusion, à trancher</source>
        <translation>contradiction of the merger, to be settled</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>en discussion</source>
        <translation>under discussion</translation>
    </message>
    <message>
        <source>engagé</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>hors compétence</source>
        <translation>out of competence</translation>
    </message>
    <message>
        <source>mesure {}</source>
        <translation>measure {}</translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation>not raised</translation>
    </message>
    <message>
        <source>note privée</source>
        <translation>private note</translation>
    </message>
    <message>
        <source>principe {}, {}</source>
        <translation>principle {}, {}</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>{} : {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} de « {} »</source>
        <translation>{} of “{}”</translation>
    </message>
    <message>
        <source>{} passage retenu</source>
        <translation>{} passage kept</translation>
    </message>
    <message>
        <source>{} passages retenus</source>
        <translation>{} passages kept</translation>
    </message>
    <message>
        <source>{} preuve</source>
        <translation>{} piece of evidence</translation>
    </message>
    <message>
        <source>{} preuves</source>
        <translation>{} pieces of evidence</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>à revoir</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>à revoir depuis la rencontre du {}</source>
        <translation>to review since the meeting of {}</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>Un principe s’accepte en entier ou non</source>
        <translation>A principle is accepted as a whole or not at all</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Déjà réalisé, à poursuivre</source>
        <translation>Already done, to be continued</translation>
    </message>
    <message>
        <source>Engagé, avec une formulation de la liste&#xa0;: touche P si l’accord n’est pas entier.</source>
        <translation>Agreed, in the list’s own wording: press P if the agreement is not complete.</translation>
    </message>
    <message>
        <source>Formulation retenue</source>
        <translation>Agreed wording</translation>
    </message>
    <message>
        <source>Non abordé : ce qui est écrit ici le met « en discussion », sauf la note privée.</source>
        <translation>Not raised: what is written here puts it “under discussion”, except the private note.</translation>
    </message>
    <message>
        <source>Note privée du collectif</source>
        <translation>Private note of the collective</translation>
    </message>
    <message>
        <source>Observation de la liste (publiée)</source>
        <translation>Observation of the list (published)</translation>
    </message>
    <message>
        <source>Partenaire (autre collectivité qui doit agir aussi)</source>
        <translation>Partner (another authority that must act too)</translation>
    </message>
    <message>
        <source>Pas de mots de réserve&#xa0;: la réponse reste «&#xa0;{}&#xa0;».</source>
        <translation>No words for the reservation: the answer is still “{}”.</translation>
    </message>
    <message>
        <source>Revu</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Réserve : ce que la liste excepte, ou sa condition. Formulation retenue : ses mots à elle, qui remplacent le texte officiel. L’une des deux suffit ; Échap pour renoncer.</source>
        <translation>Reservation: what the list leaves out, or its condition. Agreed wording: its own words, in place of the official text. One of the two is enough; Esc to give up.</translation>
    </message>
    <message>
        <source>Un accord avec réserve garde ses mots&#xa0;: ceux d’avant sont revenus.</source>
        <translation>An agreement with reservation keeps its words: the former ones are back.</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune ; ni publiée ni comptée</source>
        <translation>none; neither published nor counted</translation>
    </message>
    <message>
        <source>telle que proposée</source>
        <translation>as proposed</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Historique de la réponse</source>
        <translation>History of the answer</translation>
    </message>
    <message>
        <source>Tout l’historique ({})…</source>
        <translation>The whole history ({})…</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>&amp;Réponse</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>Ajouter une preuve…</source>
        <translation>Add evidence…</translation>
    </message>
    <message>
        <source>Compléter le texte du niveau…</source>
        <translation>Complete the text of the level…</translation>
    </message>
    <message>
        <source>Déjà réalisé, à poursuivre : noter ou enlever</source>
        <translation>Already done, to be continued: note it or take it away</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Niveau {0}&#xa0;: engager ou enlever</source>
        <translation>Level {0}: agree or take away</translation>
    </message>
    <message>
        <source>Écrire : formulation, réserve, observation…</source>
        <translation>Write: wording, reservation, observation…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Cette mesure n’a pas de niveau {}.</source>
        <translation>This measure has no level {}.</translation>
    </message>
    <message>
        <source>Les mots de l’ancienne réponse sont partis avec elle&#xa0;; Ctrl+Z les rend, l’historique les garde.</source>
        <translation>The words of the former answer went with it; Ctrl+Z gives them back, the history keeps them.</translation>
    </message>
    <message>
        <source>Un principe s’accepte en entier ou non : il n’a pas de réserve.</source>
        <translation>A principle is accepted in full or not at all: it takes no reservation.</translation>
    </message>
    <message>
        <source>Un principe s’accepte en entier ou non : il n’est pas « déjà réalisé ».</source>
        <translation>A principle is accepted whole or not: it is not “already done”.</translation>
    </message>
    <message>
        <source>« Déjà réalisé » se note sur un niveau engagé, même avec réserve.</source>
        <translation>“Already done” is noted on a level agreed to, even with a reservation.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Ce qui s’est fait depuis quittera le dossier&#xa0;: {}.</source>
        <translation>What was done since will leave the file: {}.</translation>
    </message>
    <message>
        <source>dossier : commune, collectif, textes ou barème modifiés</source>
        <translation>pact file: municipality, collective, texts or scoring scale changed</translation>
    </message>
    <message>
        <source>d’autres changements</source>
        <translation>other changes</translation>
    </message>
    <message>
        <source>et {} autre changement</source>
        <translation>and {} more change</translation>
    </message>
    <message>
        <source>et {} autres changements</source>
        <translation>and {} more changes</translation>
    </message>
    <message>
        <source>la liste «&#xa0;{}&#xa0;»</source>
        <translation>the list “{}”</translation>
    </message>
    <message>
        <source>liste « {} » ajoutée</source>
        <translation>list “{}” added</translation>
    </message>
    <message>
        <source>liste « {} » retirée</source>
        <translation>list “{}” removed</translation>
    </message>
    <message>
        <source>{} : mots modifiés</source>
        <translation>{}: words changed</translation>
    </message>
    <message>
        <source>{} : {}, maintenant {}</source>
        <translation>{}: {}, now {}</translation>
    </message>
    <message>
        <source>{} listes</source>
        <translation>{} lists</translation>
    </message>
    <message>
        <source>{} pacte signé</source>
        <translation>{} signed pact</translation>
    </message>
    <message>
        <source>{} pactes signés</source>
        <translation>{} signed pacts</translation>
    </message>
    <message>
        <source>{} réponse changée</source>
        <translation>{} answer changed</translation>
    </message>
    <message>
        <source>{} réponses changées</source>
        <translation>{} answers changed</translation>
    </message>
    <message>
        <source>« {} » : principes, fiche ou rencontres modifiés</source>
        <translation>“{}”: principles, details or meetings changed</translation>
    </message>
    <message>
        <source>« {} » : {} — {}</source>
        <translation>“{}”: {} — {}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Ouvrir en lecture seule</source>
        <translation>&amp;Open read-only</translation>
    </message>
    <message>
        <source>&amp;Reprendre cette sauvegarde</source>
        <translation>&amp;Go back to this backup</translation>
    </message>
    <message>
        <source>Cette sauvegarde est abîmée : elle ne peut pas être reprise.</source>
        <translation>This backup is damaged: one cannot go back to it.</translation>
    </message>
    <message>
        <source>Changé depuis cette sauvegarde</source>
        <translation>Changed since this backup</translation>
    </message>
    <message>
        <source>Garder l’état présent</source>
        <translation>Keep the present state</translation>
    </message>
    <message>
        <source>La première se fait peu après l’ouverture du dossier.</source>
        <translation>The first one is made shortly after the pact file is opened.</translation>
    </message>
    <message>
        <source>Le dossier lui-même est illisible : rien à comparer.</source>
        <translation>The file itself cannot be read: nothing to compare.</translation>
    </message>
    <message>
        <source>L’état présent est gardé d’abord&#xa0;: «&#xa0;Annuler la reprise&#xa0;» y ramène.</source>
        <translation>The present state is kept first: “XX” leads back to it.</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Reprendre cette sauvegarde</source>
        <translation>Go back to this backup</translation>
    </message>
    <message>
        <source>Reprendre la sauvegarde</source>
        <translation>Go back to the backup</translation>
    </message>
    <message>
        <source>Rien : cette sauvegarde est l’état présent du dossier.</source>
        <translation>Nothing: this backup is the present state of the pact file.</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sauvegardes de « {} »</source>
        <translation>Backups of “{}”</translation>
    </message>
    <message>
        <source>Si le dossier a changé, une sauvegarde se fait à l’ouverture, chaque heure de travail, et avant une signature, une fusion ou la lecture d’un document. En reprendre une garde d’abord l’état présent : on peut toujours en revenir.</source>
        <translation>If the file has changed, a backup is made on opening, each hour of work, and before a signing, a merge or the reading of a document. Going back to one first keeps the present state: one can always come back.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Dernière modification</source>
        <translation>Last edit</translation>
    </message>
    <message>
        <source>Sauvegarde du</source>
        <translation>Backup of</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>avant&#xa0;: {}</source>
        <translation>before: {}</translation>
    </message>
    <message>
        <source>fichier abîmé</source>
        <translation>damaged file</translation>
    </message>
    <message>
        <source>illisible</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>rien encore</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>{} ko</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} liste</source>
        <translation>{} list</translation>
    </message>
    <message>
        <source>{} listes</source>
        <translation>{} lists</translation>
    </message>
    <message>
        <source>{} réponse</source>
        <translation>{} answer</translation>
    </message>
    <message>
        <source>{} réponses</source>
        <translation>{} answers</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Réponses par liste</source>
        <translation>Answers by list</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Les mots en cours de saisie n’ont pas pu être enregistrés : ils restent affichés, copiez-les si vous y tenez. Tout le reste est enregistré.</source>
        <translation>The words being typed could not be saved: they are still shown, copy them if they matter. Everything else is saved.</translation>
    </message>
    <message>
        <source>Tout ce qui a été écrit est enregistré.</source>
        <translation>Everything that was typed is saved.</translation>
    </message>
    <message>
        <source>Un problème inattendu</source>
        <translation>An unexpected problem</translation>
    </message>
    <message>
        <source>Un problème inattendu s’est produit.</source>
        <translation>An unexpected problem has occurred.</translation>
    </message>
    <message>
        <source>Vous pouvez continuer ; si le problème revient, fermez puis rouvrez le dossier. Pour que ce défaut soit corrigé, copiez ces détails et envoyez-les.</source>
        <translation>You can go on; if the problem comes back, close the pact file and open it again. To have this fault mended, copy these details and send them.</translation>
    </message>
</context>
<context>
    <name>CardPassages</name>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>et {} autre passage (touche L)</source>
        <translation>and {} more passage (key L)</translation>
    </message>
    <message>
        <source>et {} autres passages (touche L)</source>
        <translation>and {} more passages (key L)</translation>
    </message>
</context>
<context>
    <name>CatalogueColumns</name>
    <message>
        <source>Colonne {}</source>
        <translation>Column {}</translation>
    </message>
    <message>
        <source>Comparer les textes</source>
        <translation>Compare the texts</translation>
    </message>
    <message>
        <source>La &amp;première ligne donne les titres des colonnes</source>
        <translation>The &amp;first row gives the titles of the columns</translation>
    </message>
    <message>
        <source>Les titres des colonnes ne disent pas où sont les mesures et leurs niveaux : dites-le ici.</source>
        <translation>The titles of the columns do not say where the measures and their levels are: tell it here.</translation>
    </message>
    <message>
        <source>Lire un tableau : {}</source>
        <translation>Read a table: {}</translation>
    </message>
    <message>
        <source>Page du &amp;classeur</source>
        <translation>Page of the &amp;workbook</translation>
    </message>
    <message>
        <source>Page du classeur</source>
        <translation>Page of the workbook</translation>
    </message>
    <message>
        <source>Plusieurs pages donnent les mêmes mesures en d’autres mots ({}) : choisissez celle à lire.</source>
        <translation>Several pages give the same measures in other words ({}): choose the one to read.</translation>
    </message>
    <message>
        <source>la source du texte</source>
        <translation>the source of the text</translation>
    </message>
    <message>
        <source>le numéro de la mesure</source>
        <translation>the number of the measure</translation>
    </message>
    <message>
        <source>le texte de ce niveau</source>
        <translation>the text of that level</translation>
    </message>
    <message>
        <source>le texte du niveau 1</source>
        <translation>the text of level 1</translation>
    </message>
    <message>
        <source>le texte du niveau 2</source>
        <translation>the text of level 2</translation>
    </message>
    <message>
        <source>le texte du niveau 3</source>
        <translation>the text of level 3</translation>
    </message>
    <message>
        <source>le texte d’un niveau unique</source>
        <translation>the text of a single level</translation>
    </message>
    <message>
        <source>quel niveau (une ligne par niveau)</source>
        <translation>which level (one row for each level)</translation>
    </message>
    <message>
        <source>rien d’utile</source>
        <translation>nothing useful</translation>
    </message>
    <message>
        <source>son intitulé</source>
        <translation>its title</translation>
    </message>
    <message>
        <source>son nom court</source>
        <translation>its short name</translation>
    </message>
    <message>
        <source>son thème</source>
        <translation>its theme</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>CatalogueReading</name>
    <message>
        <source>Lire les textes officiels</source>
        <translation>Read the official texts</translation>
    </message>
    <message>
        <source>Référentiels (*.xlsx *.csv *.tsv *.json *.yaml *.yml *.txt *.html *.htm *.docx *.odt *.pdf);;Tous les fichiers (*)</source>
        <translation>Catalogues (*.xlsx *.csv *.tsv *.json *.yaml *.yml *.txt *.html *.htm *.docx *.odt *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>« {} » dit la même chose que ce dossier : rien ne change.</source>
        <translation>“{}” says the same as this file: nothing changes.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Après la lecture</source>
        <translation>After reading</translation>
    </message>
    <message>
        <source>Changé</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Dans le dossier</source>
        <translation>In the pact file</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Signé</source>
        <translation>Signed</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Compléter ce texte…</source>
        <translation>Complete this text…</translation>
    </message>
    <message>
        <source>Corriger ce texte…</source>
        <translation>Correct this text…</translation>
    </message>
    <message>
        <source>Mesure locale : texte du collectif</source>
        <translation>Local measure: the collective’s own text</translation>
    </message>
    <message>
        <source>Mesure {}</source>
        <translation>Measure {}</translation>
    </message>
    <message>
        <source>Mesure {} · {}</source>
        <translation>Measure {} · {}</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>Texte officiel à compléter</source>
        <translation>Official text to be completed</translation>
    </message>
    <message>
        <source>Texte saisi par le collectif</source>
        <translation>Text typed in by the collective</translation>
    </message>
    <message>
        <source>Texte saisi par le collectif, source : {}</source>
        <translation>Text typed in by the collective, source: {}</translation>
    </message>
    <message>
        <source>actions demandées : {}</source>
        <translation>actions asked for: {}</translation>
    </message>
    <message>
        <source>principe {}</source>
        <translation>principle {}</translation>
    </message>
    <message>
        <source>voir aussi : {}</source>
        <translation>see also: {}</translation>
    </message>
    <message>
        <source>{} réponses choisies</source>
        <translation>{} answers selected</translation>
    </message>
    <message>
        <source>échéance : {}</source>
        <translation>deadline: {}</translation>
    </message>
</context>
<context>
    <name>ChosenNote</name>
    <message>
        <source>Elle s’ajoute aux mesures que le collectif a choisies&#xa0;: la rencontre et la grille vierge y passeront.</source>
        <translation>It joins the measures that the collective chose: the meeting and the blank grid will go through it.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source> nationale</source>
        <translation> national</translation>
    </message>
    <message>
        <source> nationales</source>
        <translation> national</translation>
    </message>
    <message>
        <source>Avec : {}</source>
        <translation>With: {}</translation>
    </message>
    <message>
        <source>Chaque liste retient {} mesures{{}}.</source>
        <translation>Each list keeps {}{{}} measures.</translation>
    </message>
    <message>
        <source>Chaque liste retient {} mesure{{}}.</source>
        <translation>Each list keeps {}{{}} measure.</translation>
    </message>
    <message>
        <source>Déjà réalisé, à maintenir</source>
        <translation>Already done, to be kept up</translation>
    </message>
    <message>
        <source>Entre {} et {} selon ce qui est encore en discussion</source>
        <translation>Between {} and {}, depending on what is still under discussion</translation>
    </message>
    <message>
        <source>Formulation retenue : « {} »</source>
        <translation>Agreed wording: “{}”</translation>
    </message>
    <message>
        <source>Issue d’une fusion : en attente de confirmation</source>
        <translation>Born of a merger: awaiting confirmation</translation>
    </message>
    <message>
        <source>Mesure {} · {}</source>
        <translation>Measure {} · {}</translation>
    </message>
    <message>
        <source>Mode neutre : les réponses de la liste, sans total ni classement.</source>
        <translation>Neutral mode: the list’s answers, without total or ranking.</translation>
    </message>
    <message>
        <source>Observation : « {} »</source>
        <translation>Observation: “{}”</translation>
    </message>
    <message>
        <source>Réserve : « {} »</source>
        <translation>Reservation: “{}”</translation>
    </message>
    <message>
        <source>Suggestion, à décider</source>
        <translation>Suggestion, to decide</translation>
    </message>
    <message>
        <source>Sur {} mesure</source>
        <translation>Of {} measure</translation>
    </message>
    <message>
        <source>Sur {} mesures</source>
        <translation>Of {} measures</translation>
    </message>
    <message>
        <source>Tête de liste : {}</source>
        <translation>Head of list: {}</translation>
    </message>
    <message>
        <source>Une liste retient en moyenne {} mesures{} (de {} à {}).</source>
        <translation>On average a list keeps {}{} measures (from {} to {}).</translation>
    </message>
    <message>
        <source>Une liste retient en moyenne {} mesure{} (de {} à {}).</source>
        <translation>On average a list keeps {}{} measure (from {} to {}).</translation>
    </message>
    <message>
        <source>Une seule liste pour l’instant</source>
        <translation>Only one list so far</translation>
    </message>
    <message>
        <source>Une seule liste pour l’instant : ajoutez-en une autre pour les comparer.</source>
        <translation>Only one list so far: add another one to compare them.</translation>
    </message>
    <message>
        <source>Une seule liste pour l’instant, qui retient {} mesure sur {{}}</source>
        <translation>Only one list so far, which keeps {} measure of {{}}</translation>
    </message>
    <message>
        <source>Une seule liste pour l’instant, qui retient {} mesures sur {{}}</source>
        <translation>Only one list so far, which keeps {} measures of {{}}</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune n’est encore retenue</source>
        <translation>none is kept yet</translation>
    </message>
    <message>
        <source>aucune n’est retenue par les deux listes à la fois</source>
        <translation>none is kept by both lists</translation>
    </message>
    <message>
        <source>aucune n’est retenue par les {} listes à la fois</source>
        <translation>none is kept by all {} lists</translation>
    </message>
    <message>
        <source>chacune est retenue par au moins une liste</source>
        <translation>each is kept by at least one list</translation>
    </message>
    <message>
        <source>cliquer</source>
        <translation>click</translation>
    </message>
    <message>
        <source>dont {} locale</source>
        <translation>{} of them local</translation>
    </message>
    <message>
        <source>dont {} locales</source>
        <translation>{} of them local</translation>
    </message>
    <message>
        <source>d’où vient ce résultat</source>
        <translation>where this result comes from</translation>
    </message>
    <message>
        <source>en attente de confirmation</source>
        <translation>awaiting confirmation</translation>
    </message>
    <message>
        <source>les deux</source>
        <translation>both</translation>
    </message>
    <message>
        <source>mesure {}, {} : {}</source>
        <translation>measure {}, {}: {}</translation>
    </message>
    <message>
        <source>non retenue</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>retenue</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>retenue par aucune liste</source>
        <translation>kept by no list</translation>
    </message>
    <message>
        <source>retenue par les deux : chacune en retient au moins un niveau</source>
        <translation>kept by both: each keeps at least one level of it</translation>
    </message>
    <message>
        <source>retenue par toutes : chaque liste en retient au moins un niveau</source>
        <translation>kept by all: each list keeps at least one level of it</translation>
    </message>
    <message>
        <source>retenue par {} liste sur {{}}</source>
        <translation>kept by {} list of {{}}</translation>
    </message>
    <message>
        <source>retenue par {} listes sur {{}}</source>
        <translation>kept by {} lists of {{}}</translation>
    </message>
    <message>
        <source>ses réponses</source>
        <translation>its answers</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>toutes sont nécessaires pour signer</source>
        <translation>all of them are needed to sign</translation>
    </message>
    <message>
        <source>{} (tour {})</source>
        <translation>{} (round {})</translation>
    </message>
    <message>
        <source>{} : ajoutez-en une autre pour les comparer.</source>
        <translation>{}: add another one to compare them.</translation>
    </message>
    <message>
        <source>{} avec un partenaire</source>
        <translation>{} with a partner</translation>
    </message>
    <message>
        <source>{} des points</source>
        <translation>{} of the points</translation>
    </message>
    <message>
        <source>{} des {} points à la portée de la commune</source>
        <translation>{} of the {} points within the municipality’s reach</translation>
    </message>
    <message>
        <source>{} déjà réalisé</source>
        <translation>{} already done</translation>
    </message>
    <message>
        <source>{} engagés</source>
        <translation>{} agreed</translation>
    </message>
    <message>
        <source>{} est retenue par les deux listes</source>
        <translation>{} is kept by both lists</translation>
    </message>
    <message>
        <source>{} est retenue par les {{}} listes</source>
        <translation>{} is kept by all {{}} lists</translation>
    </message>
    <message>
        <source>{} liste n’a encore rien répondu, et compte ici.</source>
        <translation>{} list has not answered anything yet, and is counted here.</translation>
    </message>
    <message>
        <source>{} listes n’ont encore rien répondu, et comptent ici.</source>
        <translation>{} lists have not answered anything yet, and are counted here.</translation>
    </message>
    <message>
        <source>{} mesure</source>
        <translation>{} measure</translation>
    </message>
    <message>
        <source>{} mesure retenue sur {{}} ({{}})</source>
        <translation>{} measure kept of {{}} ({{}})</translation>
    </message>
    <message>
        <source>{} mesures</source>
        <translation>{} measures</translation>
    </message>
    <message>
        <source>{} mesures retenues sur {{}} ({{}})</source>
        <translation>{} measures kept of {{}} ({{}})</translation>
    </message>
    <message>
        <source>{} ne sont retenues par aucune</source>
        <translation>{} are kept by none</translation>
    </message>
    <message>
        <source>{} non abordés</source>
        <translation>{} not raised</translation>
    </message>
    <message>
        <source>{} n’est retenue par aucune</source>
        <translation>{} is kept by none</translation>
    </message>
    <message>
        <source>{} par les deux, {} par aucune</source>
        <translation>{} by both, {} by none</translation>
    </message>
    <message>
        <source>{} par toutes, {} par aucune</source>
        <translation>{} by all, {} by none</translation>
    </message>
    <message>
        <source>{} point sur {} ; barème « {} »</source>
        <translation>{} point of {}; scoring scale “{}”</translation>
    </message>
    <message>
        <source>{} points sur {} ; barème « {} »</source>
        <translation>{} points of {}; scoring scale “{}”</translation>
    </message>
    <message>
        <source>{} refusés</source>
        <translation>{} refused</translation>
    </message>
    <message>
        <source>{} sont retenues par les deux listes</source>
        <translation>{} are kept by both lists</translation>
    </message>
    <message>
        <source>{} sont retenues par les {{}} listes</source>
        <translation>{} are kept by all {{}} lists</translation>
    </message>
    <message>
        <source>{} suffisent pour signer</source>
        <translation>{} are enough to sign</translation>
    </message>
    <message>
        <source>{} suffit pour signer</source>
        <translation>{} is enough to sign</translation>
    </message>
    <message>
        <source>{} sur {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>{} sur {} pt</source>
        <translation>{} of {} pt</translation>
    </message>
    <message>
        <source>{}, {} et {}.</source>
        <translation>{}, {} and {}.</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
</context>
<context>
    <name>ComparisonFilters</name>
    <message>
        <source>Chercher une mesure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>Comparer avec la liste</source>
        <translation>Compare with the list</translation>
    </message>
    <message>
        <source>Différences &amp;seules</source>
        <translation>Differences &amp;only</translation>
    </message>
    <message>
        <source>Filtrer par thème</source>
        <translation>Filter by theme</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Listes à comparer</source>
        <translation>Lists to compare</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Mesures à montrer</source>
        <translation>Measures to show</translation>
    </message>
    <message>
        <source>Retenues par aucune</source>
        <translation>Kept by none</translation>
    </message>
    <message>
        <source>Retenues par les deux</source>
        <translation>Kept by both</translation>
    </message>
    <message>
        <source>Retenues par toutes</source>
        <translation>Kept by all</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes les listes</source>
        <translation>All lists</translation>
    </message>
    <message>
        <source>Toutes les mesures</source>
        <translation>All measures</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Ajoutez les listes candidates, ou lisez leurs pactes signés : elles seront côte à côte ici.</source>
        <translation>Add the candidate lists, or read their signed pacts: they will stand side by side here.</translation>
    </message>
    <message>
        <source>Aucune liste à comparer pour l’instant</source>
        <translation>No list to compare yet</translation>
    </message>
    <message>
        <source>Aucune mesure ne correspond à ce filtre.</source>
        <translation>No measure matches this filter.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Lire un pacte signé…</source>
        <translation>Read a signed pact…</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>New list…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>barres</source>
        <translation>bars</translation>
    </message>
    <message>
        <source>ce que chaque liste en dit</source>
        <translation>what each list says about it</translation>
    </message>
    <message>
        <source>chercher</source>
        <translation>find</translation>
    </message>
    <message>
        <source>fermer le panneau</source>
        <translation>close the panel</translation>
    </message>
    <message>
        <source>liste</source>
        <translation>list</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>suivante</source>
        <translation>next</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer ce panneau</source>
        <translation>Close this panel</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Mesures et listes</source>
        <translation>Measures and lists</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Dossiers Pacte (*.pacte)</source>
        <translation>Pact files (*.pacte)</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>{} (copie {}).pacte</source>
        <translation>{} (copy {}).pacte</translation>
    </message>
    <message>
        <source>{} (copie).pacte</source>
        <translation>{} (copy).pacte</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Aucune mesure du pacte n’a été reconnue dans « {} » : vérifiez que c’est un pacte signé, avec des mesures numérotées (« 1 – … ») et leurs niveaux (« N1 • … »).</source>
        <translation>No measure of the pact was recognised in “{}”: check that it is a signed pact, with numbered measures (“1 – …”) and their levels (“N1 • …”).</translation>
    </message>
    <message>
        <source>Aucune mesure n’est reconnue dans « {} » ; il faut des lignes comme « Mesure 1 – Titre » puis « Niveau 1 : texte », ou un tableau.</source>
        <translation>No measure is recognised in “{}”; it takes lines such as “Mesure 1 – Title” then “Niveau 1: text”, or a table.</translation>
    </message>
    <message>
        <source>Aucune mesure n’est retenue par plus de la moitié des {} listes : exportez plutôt le comparatif.</source>
        <translation>No measure is kept by more than half of the {} lists: export the comparison instead.</translation>
    </message>
    <message>
        <source>Aucune page de ce document n’est dans ce choix ; choisissez d’autres pages.</source>
        <translation>No page of this document is in that range; choose other pages.</translation>
    </message>
    <message>
        <source>Authentique : une signature dans ce dossier, telle qu’elle a été signée.</source>
        <translation>Authentic: one signing in this pact file, as it was signed.</translation>
    </message>
    <message>
        <source>Authentique : {} dans ce dossier, telles qu’elles ont été signées.</source>
        <translation>Authentic: {} in this pact file, as they were signed.</translation>
    </message>
    <message>
        <source>Authentique : « {} » est la signature n° {} de « {} » dans ce dossier, signée le {}.</source>
        <translation>Authentic: “{}” is signing no. {} of “{}” in this pact file, signed on {}.</translation>
    </message>
    <message>
        <source>Authentique : « {} » est tel qu’il a été signé, signature n° {} de « {} » ({}), du {}.</source>
        <translation>Authentic: “{}” is as it was signed, signing no. {} of “{}” ({}), of {}.</translation>
    </message>
    <message>
        <source>Authentique, mais d’un autre dossier : « {} » est la signature n° {} de « {} » ({}), du {}.</source>
        <translation>Authentic, but of another pact file: “{}” is signing no. {} of “{}” ({}), of {}.</translation>
    </message>
    <message>
        <source>Authentique, mais d’un autre dossier et retirée : « {} » est la signature n° {} de « {} » ({}), du {}, retirée le {}.</source>
        <translation>Authentic, but of another pact file and withdrawn: “{}” is signing no. {} of “{}” ({}), of {}, withdrawn on {}.</translation>
    </message>
    <message>
        <source>Authentique, mais retirée : « {} » est la signature n° {} de « {} » ({}), du {}, retirée le {}.</source>
        <translation>Authentic, but withdrawn: “{}” is signing no. {} of “{}” ({}), of {}, withdrawn on {}.</translation>
    </message>
    <message>
        <source>Authentique, mais retirée : « {} » est la signature n° {} de « {} » dans ce dossier, signée le {}, retirée le {}.</source>
        <translation>Authentic, but withdrawn: “{}” is signing no. {} of “{}” in this pact file, signed on {}, withdrawn on {}.</translation>
    </message>
    <message>
        <source>Ce classeur n’est pas une feuille à relire de Pacte ; choisissez celle qui est revenue.</source>
        <translation>This workbook is not one of Pacte’s review sheets; choose the one that came back.</translation>
    </message>
    <message>
        <source>Ce classeur porte sur « {} » ; choisissez ce référentiel, puis relisez-le.</source>
        <translation>This workbook is about “{}”; choose that catalogue, then read it again.</translation>
    </message>
    <message>
        <source>Ce classeur suit un autre référentiel : {} dit « {} », et la mesure {} est ici « {} ».</source>
        <translation>This workbook follows another catalogue: {} says “{}”, and measure {} is “{}” here.</translation>
    </message>
    <message>
        <source>Ce classeur vient d’un autre dossier : {} nomme la liste « {} », qui n’est pas ici ; ouvrez le dossier d’où il est parti.</source>
        <translation>This workbook comes from another file: {} names the list “{}”, which is not here; open the file it left from.</translation>
    </message>
    <message>
        <source>Ce document la dit retirée le {} ; ce dossier ne le sait pas.</source>
        <translation>This document says that it was withdrawn on {}; this pact file does not know of it.</translation>
    </message>
    <message>
        <source>Ce document ne peut pas être montré : exportez-le de nouveau.</source>
        <translation>This document cannot be shown: export it again.</translation>
    </message>
    <message>
        <source>Ce dossier ne contient encore aucun pacte signé.</source>
        <translation>This pact file holds no signed pact yet.</translation>
    </message>
    <message>
        <source>Ce dossier n’a pas encore de liste : ajoutez « {} » d’abord.</source>
        <translation>This pact file has no list yet: add “{}” first.</translation>
    </message>
    <message>
        <source>Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter le comparatif.</source>
        <translation>This file has no list yet: add one before exporting the comparison.</translation>
    </message>
    <message>
        <source>Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter l’affiche.</source>
        <translation>This file has no list yet: add one before exporting the poster.</translation>
    </message>
    <message>
        <source>Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter sa fiche.</source>
        <translation>This pact file has no list yet: add one before exporting its scorecard.</translation>
    </message>
    <message>
        <source>Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter son pacte.</source>
        <translation>This pact file has no list yet: add one before exporting its pact.</translation>
    </message>
    <message>
        <source>Ce dossier n’a que des listes fusionnées : ajoutez celle qui en est née avant d’exporter le comparatif.</source>
        <translation>This pact file has merged lists only: add the one that was born of them before exporting the comparison.</translation>
    </message>
    <message>
        <source>Ce dossier n’a que des listes fusionnées : ajoutez celle qui en est née avant d’exporter l’affiche.</source>
        <translation>This pact file has merged lists only: add the one that was born of them before exporting the poster.</translation>
    </message>
    <message>
        <source>Ce fichier JSON ne vient pas de Pacte ; choisissez un export « donnees ».</source>
        <translation>This JSON file does not come from Pacte; choose a “donnees” export.</translation>
    </message>
    <message>
        <source>Ce fichier de données ne peut pas être lu : {} « {} » y figure deux fois ; corrigez-le.</source>
        <translation>This data file cannot be read: {} “{}” stands in it twice; correct it.</translation>
    </message>
    <message>
        <source>Ce fichier de données ne peut pas être lu : « {} » devrait être {} ; corrigez-le.</source>
        <translation>This data file cannot be read: “{}” should be {}; correct it.</translation>
    </message>
    <message>
        <source>Ce fichier de données ne peut pas être lu : « {} » n’a aucun niveau.</source>
        <translation>This data file cannot be read: “{}” has no level.</translation>
    </message>
    <message>
        <source>Ce fichier de données ne peut pas être lu : « {} » n’est pas un pacte signé.</source>
        <translation>This data file cannot be read: “{}” is not a signed pact.</translation>
    </message>
    <message>
        <source>Ce fichier de données ne peut pas être lu : « {} » parle d’une liste qui n’y est pas ; corrigez-le.</source>
        <translation>This data file cannot be read: “{}” speaks of a list that is not in it; correct it.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un fichier de données JSON ; choisissez un export « donnees » ou un classeur .xlsx.</source>
        <translation>This file is not a JSON data file; choose a “donnees” export or an .xlsx workbook.</translation>
    </message>
    <message>
        <source>Ce fichier suit le référentiel « {} » et ce dossier « {} » ; ajoutez ce référentiel au dossier, ou importez dans un nouveau dossier.</source>
        <translation>This file follows the catalogue “{}” and this pact file “{}”; add that catalogue to the pact file, or import into a new one.</translation>
    </message>
    <message>
        <source>Ce fichier vient d’une version plus récente de Pacte ; mettez ce programme à jour.</source>
        <translation>This file comes from a newer version of Pacte; update this program.</translation>
    </message>
    <message>
        <source>Ce pacte a été signé avec une version plus récente de Pacte ; mettez le programme à jour pour le lire.</source>
        <translation>This pact was signed with a newer version of Pacte; update the program to read it.</translation>
    </message>
    <message>
        <source>Ce retrait n’est pas celui de ce pacte.</source>
        <translation>This withdrawal is not that of this pact.</translation>
    </message>
    <message>
        <source>Ce référentiel n’est plus dans le dossier.</source>
        <translation>This catalogue is no longer in the pact file.</translation>
    </message>
    <message>
        <source>Ce seuil décide qui peut signer. Les pactes déjà signés ne changent pas.</source>
        <translation>This threshold decides who can sign. Pacts already signed do not change.</translation>
    </message>
    <message>
        <source>Ce seuil décide qui peut signer. Listes qui retiennent assez de mesures : {} sur {} aujourd’hui, {} sur {} avec le nouveau seuil. Les pactes déjà signés ne changent pas.</source>
        <translation>This threshold decides who can sign. Lists that keep enough measures: {} of {} today, {} of {} with the new threshold. Pacts already signed do not change.</translation>
    </message>
    <message>
        <source>Ces données ne sont pas celles d’un pacte signé avec ce programme.</source>
        <translation>These data are not those of a pact signed with this program.</translation>
    </message>
    <message>
        <source>Cette feuille est celle de « {} », {} : cette liste n’est pas dans ce dossier. Ouvrez le dossier d’où la feuille est partie.</source>
        <translation>This sheet is that of “{}”, {}: that list is not in this file. Open the file that the sheet was sent from.</translation>
    </message>
    <message>
        <source>Cette feuille porte sur un référentiel qui n’est plus dans ce dossier.</source>
        <translation>This sheet is about a catalogue that is no longer in this pact file.</translation>
    </message>
    <message>
        <source>Cette feuille porte sur « {} » ; choisissez ce référentiel, puis relisez-la.</source>
        <translation>This sheet is about “{}”; choose that catalogue, then read it again.</translation>
    </message>
    <message>
        <source>Cette feuille vient d’une version plus récente de Pacte ; mettez ce programme à jour.</source>
        <translation>This sheet comes from a newer version of Pacte; update this program.</translation>
    </message>
    <message>
        <source>Cette ligne est lue comme une réponse : changez la réponse, ou écartez-la.</source>
        <translation>This line is read as an answer: change the answer, or leave the line out.</translation>
    </message>
    <message>
        <source>Cette ligne n’est placée nulle part : donnez-la à une mesure, ou écartez-la.</source>
        <translation>This line is placed nowhere: give it to a measure, or leave it out.</translation>
    </message>
    <message>
        <source>Cette liste est née d’une fusion : en signant, elle confirme ses réponses.</source>
        <translation>This list was born of a merger: by signing, it confirms its answers.</translation>
    </message>
    <message>
        <source>Cette liste n’est plus dans le dossier ; choisissez-en une autre.</source>
        <translation>This list is no longer in the pact file; choose another one.</translation>
    </message>
    <message>
        <source>Cette preuve n’est plus là ; regardez celles qui restent.</source>
        <translation>This piece of evidence is gone; look at those that are left.</translation>
    </message>
    <message>
        <source>Cette proposition n’est plus dans le dossier ; relisez le programme.</source>
        <translation>This proposal is no longer in the file; read the programme again.</translation>
    </message>
    <message>
        <source>Cette réponse ne dit pas qui répond ; écrivez son nom.</source>
        <translation>This reply does not say who is replying; write their name.</translation>
    </message>
    <message>
        <source>Cette réponse n’est pas datée ; écrivez le jour où elle a été donnée.</source>
        <translation>This reply has no date; write the day it was given.</translation>
    </message>
    <message>
        <source>Chaque mesure dont un niveau au moins est retenu, même avec réserve, compte pour une, quel que soit le niveau.</source>
        <translation>Each measure of which at least one level is kept, even with a reservation, counts as one, whatever the level.</translation>
    </message>
    <message>
        <source>Chaque mesure vaut son plus haut niveau retenu, même avec réserve, divisé par trois : N3 vaut une mesure entière.</source>
        <translation>Each measure is worth the highest of its levels that is kept, even with a reservation, divided by three: N3 is worth a whole measure.</translation>
    </message>
    <message>
        <source>Chaque niveau engagé vaut un point (trois pour une mesure à niveau unique), un engagement avec réserve la moitié, un niveau refusé ou non abordé rien.</source>
        <translation>Each level agreed is worth one point (three for a measure with a single level), a commitment with a reservation half of it, a level refused or not raised nothing.</translation>
    </message>
    <message>
        <source>Contradiction de la fusion, à trancher : {} et {} autres.</source>
        <translation>Contradiction of the merger, to be settled: {} and {} others.</translation>
    </message>
    <message>
        <source>Contradiction de la fusion, à trancher : {}.</source>
        <translation>Contradiction of the merger, to be settled: {}.</translation>
    </message>
    <message>
        <source>Dans « {} », Pacte a cherché un pacte signé, un programme et des textes officiels, sans en reconnaître : choisissez un autre fichier.</source>
        <translation>In “{}” Pacte looked for a signed pact, a programme and official texts, and recognised none: choose another file.</translation>
    </message>
    <message>
        <source>Dans « {} », Pacte a cherché une feuille de réponse, une grille, un pacte signé, un programme et des textes officiels, sans en reconnaître : choisissez un autre fichier.</source>
        <translation>In “{}” Pacte looked for a reply sheet, a grid, a signed pact, a programme and official texts, and recognised none: choose another file.</translation>
    </message>
    <message>
        <source>Dans « {} », la colonne « {} » ne se retrouve plus ; remettez son titre au-dessus, tel qu’il était.</source>
        <translation>In “{}”, the column “{}” can no longer be found; put its title back above it, as it was.</translation>
    </message>
    <message>
        <source>Des listes ont répondu à la mesure {} ; effacez d’abord leurs réponses.</source>
        <translation>Lists have answered measure {}; remove their answers first.</translation>
    </message>
    <message>
        <source>Des listes ont répondu à « {} », en ont parlé en rencontre, ou vous y avez une note privée : ce référentiel reste au dossier.</source>
        <translation>Lists have answered “{}”, spoken of it in a meeting, or you have a private note there: this catalogue stays in the pact file.</translation>
    </message>
    <message>
        <source>Des listes ont signé sur « {} » : ce référentiel reste au dossier.</source>
        <translation>Lists have signed on “{}”: this catalogue stays in the pact file.</translation>
    </message>
    <message>
        <source>Deux mesures porteraient le numéro {} : reprenez aussi l’autre mesure du document, ou gardez les vôtres.</source>
        <translation>Two measures would bear the number {}: take over the other measure of the document too, or keep yours.</translation>
    </message>
    <message>
        <source>Deux principes porteraient le code {} : décidez aussi de l’autre, ou gardez le vôtre.</source>
        <translation>Two principles would bear the code {}: decide about the other one too, or keep yours.</translation>
    </message>
    <message>
        <source>Deux signataires portent le nom « {} » ; ajoutez ce qui les distingue, ou retirez-en un.</source>
        <translation>Two signatories bear the name “{}”; add what tells them apart, or remove one.</translation>
    </message>
    <message>
        <source>Dites d’où viennent ces textes : le document, son édition, sa date.</source>
        <translation>Say where these texts come from: the document, its edition, its date.</translation>
    </message>
    <message>
        <source>Dites quelle colonne donne le numéro ou l’intitulé, et laquelle donne les textes des niveaux.</source>
        <translation>Say which column gives the number or the title, and which one gives the texts of the levels.</translation>
    </message>
    <message>
        <source>Encore en discussion : {} et {} autres.</source>
        <translation>Still under discussion: {} and {} others.</translation>
    </message>
    <message>
        <source>Encore en discussion : {}.</source>
        <translation>Still under discussion: {}.</translation>
    </message>
    <message>
        <source>Il faudrait retenir {} mesures pour signer, et le référentiel n’en aurait que {} : reprenez aussi les mesures nouvelles, ou gardez votre seuil.</source>
        <translation>A list would have to keep {} measures to sign, and the catalogue would only have {}: take over the new measures too, or keep your threshold.</translation>
    </message>
    <message>
        <source>Il n’y a pas de liste à qui envoyer une feuille : ajoutez-en une au dossier.</source>
        <translation>There is no list to send a sheet to: add one to the file.</translation>
    </message>
    <message>
        <source>La cellule {} de « {} » est trop loin pour un tableau : effacez-la dans le tableur, puis recommencez.</source>
        <translation>Cell {} of “{}” is too far away for a table: clear it in the spreadsheet program, then try again.</translation>
    </message>
    <message>
        <source>La cellule {} dit « {} », qui n’est pas un titre du classeur, et la colonne « {} » ne se retrouve plus ; remettez les titres tels qu’ils étaient.</source>
        <translation>Cell {} says “{}”, which is not a title of the workbook, and the column “{}” can no longer be found; put the titles back as they were.</translation>
    </message>
    <message>
        <source>La cellule {} dit « {} », qui n’est pas une date ; écrivez-la JJ/MM/AAAA.</source>
        <translation>Cell {} says “{}”, which is not a date; write it DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>La date du {} est dans l’avenir ; {}.</source>
        <translation>The date {} is in the future; {}.</translation>
    </message>
    <message>
        <source>La date du {} est trop ancienne ; corrigez l’année.</source>
        <translation>The date {} is too early; correct the year.</translation>
    </message>
    <message>
        <source>La liste ne retient encore aucune mesure ; il en faut {} pour signer.</source>
        <translation>The list does not keep any measure yet; {} are needed to sign.</translation>
    </message>
    <message>
        <source>La liste retient {} mesure sur les {} qu’il faut pour signer ; il en manque {}.</source>
        <translation>The list keeps {} measure of the {} needed to sign; {} missing.</translation>
    </message>
    <message>
        <source>La liste retient {} mesures sur les {} qu’il faut pour signer ; il en manque {}.</source>
        <translation>The list keeps {} measures of the {} needed to sign; {} missing.</translation>
    </message>
    <message>
        <source>La liste « {} » a ici une autre signature n° {} : ce qui est signé ne se remplace pas. Importez ce fichier dans un nouveau dossier.</source>
        <translation>The list “{}” has another signing no. {} here: what is signed is never replaced. Import this file into a new pact file.</translation>
    </message>
    <message>
        <source>La liste « {} » est déjà dans ce dossier ; choisissez un autre nom.</source>
        <translation>The list “{}” is already in this pact file; choose another name.</translation>
    </message>
    <message>
        <source>La liste « {} » ne retient encore aucune mesure : l’affiche n’a rien à dire avant ses réponses.</source>
        <translation>The list “{}” keeps no measure yet: the poster has nothing to say before its answers.</translation>
    </message>
    <message>
        <source>La liste « {} » n’a pas de signature n° {}.</source>
        <translation>The list “{}” has no signing no. {}.</translation>
    </message>
    <message>
        <source>La liste « {} » n’est pas dans ce dossier ; il contient : {}.</source>
        <translation>The list “{}” is not in this pact file; it contains: {}.</translation>
    </message>
    <message>
        <source>La liste à exporter n’est plus dans ce dossier : choisissez-en une autre.</source>
        <translation>The list to export is no longer in this pact file: choose another one.</translation>
    </message>
    <message>
        <source>La mesure {} est locale : elle n’a pas de texte officiel ; modifiez la mesure.</source>
        <translation>Measure {} is local: it has no official text; change the measure.</translation>
    </message>
    <message>
        <source>La mesure {} n’a pas de niveau « {} » ; choisissez parmi : {}.</source>
        <translation>Measure {} has no level “{}”; choose among: {}.</translation>
    </message>
    <message>
        <source>La mesure {} n’existe pas : ce dossier n’a aucune mesure.</source>
        <translation>Measure {} does not exist: this pact file has no measure.</translation>
    </message>
    <message>
        <source>La mesure {} n’existe pas dans ce dossier ; choisissez un numéro parmi {} à {}.</source>
        <translation>Measure {} does not exist in this pact file; choose a number from {} to {}.</translation>
    </message>
    <message>
        <source>La mesure {} vient du référentiel ; elle ne se retire pas.</source>
        <translation>Measure {} comes from the catalogue; it cannot be removed.</translation>
    </message>
    <message>
        <source>La mesure {} vient du référentiel ; seules les mesures locales se modifient.</source>
        <translation>Measure {} comes from the catalogue; only local measures can be changed.</translation>
    </message>
    <message>
        <source>La mesure {} vient du référentiel ; son ordre ne change pas.</source>
        <translation>Measure {} comes from the catalogue; its place does not change.</translation>
    </message>
    <message>
        <source>La mesure « {} » ne peut pas être reprise : {}.</source>
        <translation>The measure “{}” cannot be taken over: {}.</translation>
    </message>
    <message>
        <source>La page cachée « {} » de cette feuille a été modifiée : on ne sait plus à quoi la liste répond. Renvoyez-lui une feuille.</source>
        <translation>The hidden page “{}” of this sheet was changed: what the list is replying to is no longer known. Send it another sheet.</translation>
    </message>
    <message>
        <source>La part d’une réponse va de 0 à 100 % ; corrigez-la.</source>
        <translation>The share of an answer goes from 0 to 100%; correct it.</translation>
    </message>
    <message>
        <source>La population est un nombre d’habitants, comme 77 000 ; corrigez-la.</source>
        <translation>The population is a number of inhabitants, such as 77000; correct it.</translation>
    </message>
    <message>
        <source>La sauvegarde n’a pas pu être faite : {}.</source>
        <translation>The backup could not be made: {}.</translation>
    </message>
    <message>
        <source>La sauvegarde n’a pas pu être reprise : {}.</source>
        <translation>The backup could not be restored: {}.</translation>
    </message>
    <message>
        <source>La signature de {} est trop longue pour être gardée ; effacez-la et recommencez.</source>
        <translation>The signature of {} is too long to be kept; clear it and start again.</translation>
    </message>
    <message>
        <source>La signature n° {} de « {} » a été retirée le {} : {}</source>
        <translation>Signing no. {} of “{}” was withdrawn on {}: {}</translation>
    </message>
    <message>
        <source>La signature n° {} de « {} » ne correspond pas à son empreinte : ce fichier a été modifié après la signature. Demandez un nouvel export.</source>
        <translation>Signing no. {} of “{}” does not match its fingerprint: this file was changed after the signing. Ask for a new export.</translation>
    </message>
    <message>
        <source>La signature n° {} est déjà retirée.</source>
        <translation>Signing no. {} is revoked already.</translation>
    </message>
    <message>
        <source>La {} a changé pendant la relecture ; relisez la réponse.</source>
        <translation>The answer to {} changed during the review; read the reply again.</translation>
    </message>
    <message>
        <source>La {} a changé pendant la relecture ; relisez le classeur.</source>
        <translation>The {} changed during the review; read the workbook again.</translation>
    </message>
    <message>
        <source>La {} a déjà son texte officiel ; il ne se modifie pas.</source>
        <translation>The {} already has its official text; it cannot be changed.</translation>
    </message>
    <message>
        <source>Le barème « {} » n’existe pas ; choisissez parmi : {}.</source>
        <translation>The scoring scale “{}” does not exist; choose among: {}.</translation>
    </message>
    <message>
        <source>Le certificat de cette clé a expiré le {} ; demandez-en un nouveau ou laissez Pacte en faire un.</source>
        <translation>The certificate of this key expired on {}; ask for a new one or let Pacte make one.</translation>
    </message>
    <message>
        <source>Le certificat de cette clé ne vaut qu’à partir du {} ; vérifiez la date de l’ordinateur.</source>
        <translation>The certificate of this key is valid from {} only; check the date of the computer.</translation>
    </message>
    <message>
        <source>Le champ « {} » compte {} caractères ; raccourcissez-le à {} au plus.</source>
        <translation>The field “{}” has {} characters; shorten it to {} at most.</translation>
    </message>
    <message>
        <source>Le disque de « {} » est plein ; libérez de la place puis recommencez, tout ce qui était enregistré l’est toujours.</source>
        <translation>The disk of “{}” is full; free some room and try again, all that was saved still is.</translation>
    </message>
    <message>
        <source>Le dossier a changé pendant la relecture ; relisez le document.</source>
        <translation>The file changed during the review; read the document again.</translation>
    </message>
    <message>
        <source>Le mot de passe de « {} » n’est pas le bon ; écrivez-le de nouveau.</source>
        <translation>The password of “{}” is not the right one; type it again.</translation>
    </message>
    <message>
        <source>Le principe {} a changé pendant la relecture ; relisez le classeur.</source>
        <translation>Principle {} changed during the review; read the workbook again.</translation>
    </message>
    <message>
        <source>Le principe {} ne peut pas être repris : {}.</source>
        <translation>Principle {} cannot be taken over: {}.</translation>
    </message>
    <message>
        <source>Le principe {} n’est pas accepté : une liste qui signe accepte tous les principes.</source>
        <translation>Principle {} is not accepted: a list that signs accepts every principle.</translation>
    </message>
    <message>
        <source>Le principe {} s’accepte en entier ou non ; choisissez une autre réponse.</source>
        <translation>Principle {} is accepted in full or not at all; choose another answer.</translation>
    </message>
    <message>
        <source>Le principe « {} » n’existe pas dans ce dossier.</source>
        <translation>The principle “{}” does not exist in this pact file.</translation>
    </message>
    <message>
        <source>Le programme « {} » n’est plus dans le dossier.</source>
        <translation>The programme “{}” is no longer in the file.</translation>
    </message>
    <message>
        <source>Le référentiel « {} » est déjà dans ce dossier.</source>
        <translation>The catalogue “{}” is in this pact file already.</translation>
    </message>
    <message>
        <source>Le référentiel « {} » n’est pas dans ce dossier ; choisissez parmi : {}.</source>
        <translation>The catalogue “{}” is not in this pact file; choose among: {}.</translation>
    </message>
    <message>
        <source>Le référentiel « {} » n’existe pas ; choisissez parmi : {}.</source>
        <translation>The catalogue “{}” does not exist; choose among: {}.</translation>
    </message>
    <message>
        <source>Le tour est un nombre de 1 à 9 ; corrigez-le.</source>
        <translation>The round is a number from 1 to 9; correct it.</translation>
    </message>
    <message>
        <source>Le {}&#xa0;{}&#xa0;{} n’existe pas ; corrigez la date.</source>
        <translation>There is no {} {} {}; correct the date.</translation>
    </message>
    <message>
        <source>Lecture à revoir : {} et {} autres.</source>
        <translation>Reading to review: {} and {} others.</translation>
    </message>
    <message>
        <source>Lecture à revoir : {}.</source>
        <translation>Reading to review: {}.</translation>
    </message>
    <message>
        <source>Les cellules {}!{} et beaucoup d’autres sont fusionnées ; annulez les fusions dans le tableur, puis recommencez.</source>
        <translation>The cells {}!{} and many others are merged; unmerge them in the spreadsheet, then start again.</translation>
    </message>
    <message>
        <source>Les points d’un niveau vont de 0 à 1 000 ; corrigez-les.</source>
        <translation>The points of a level go from 0 to 1,000; correct them.</translation>
    </message>
    <message>
        <source>Les principes {} ne sont pas acceptés : une liste qui signe accepte tous les principes.</source>
        <translation>Principles {} are not accepted: a list that signs accepts every principle.</translation>
    </message>
    <message>
        <source>L’exemple n’a pas pu être écrit dans « {} » : {}.</source>
        <translation>The example could not be written in “{}”: {}.</translation>
    </message>
    <message>
        <source>L’impression n’a pas pu se faire : vérifiez l’imprimante ou le fichier, puis recommencez.</source>
        <translation>Printing failed: check the printer or the file, then try again.</translation>
    </message>
    <message>
        <source>Mesures retenues</source>
        <translation>Measures kept</translation>
    </message>
    <message>
        <source>Modifié : « {} » n’est plus tel qu’il a été signé.</source>
        <translation>Altered: “{}” is no longer as it was signed.</translation>
    </message>
    <message>
        <source>Motif du retrait : {}</source>
        <translation>Reason of the withdrawal: {}</translation>
    </message>
    <message>
        <source>Niveau le plus haut</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>Personne ne signe encore pour la liste : ajoutez un signataire.</source>
        <translation>Nobody signs for the list yet: add a signatory.</translation>
    </message>
    <message>
        <source>Personne ne signe encore pour le collectif : ajoutez un signataire.</source>
        <translation>Nobody signs for the collective yet: add a signatory.</translation>
    </message>
    <message>
        <source>Poids changés par le collectif&#xa0;: {}</source>
        <translation>Weights changed by the collective: {}</translation>
    </message>
    <message>
        <source>Points par niveau</source>
        <translation>Points per level</translation>
    </message>
    <message>
        <source>Retenu sans texte officiel (« à compléter ») : {} et {} autres.</source>
        <translation>Kept without an official text (“to be completed”): {} and {} others.</translation>
    </message>
    <message>
        <source>Retenu sans texte officiel (« à compléter ») : {}.</source>
        <translation>Kept without an official text (“to be completed”): {}.</translation>
    </message>
    <message>
        <source>Rien n’a changé depuis la signature n° {} : il n’y a rien à signer de nouveau.</source>
        <translation>Nothing has changed since signing no. {}: there is nothing new to sign.</translation>
    </message>
    <message>
        <source>Sans réponse parmi les mesures choisies : {} et {} autres.</source>
        <translation>Without an answer among the chosen measures: {} and {} others.</translation>
    </message>
    <message>
        <source>Sans réponse parmi les mesures choisies : {}.</source>
        <translation>Without an answer among the chosen measures: {}.</translation>
    </message>
    <message>
        <source>Scellé par « {} » avec une clé non certifiée : elle dit que rien n’a changé, pas qui a scellé.</source>
        <translation>Sealed by “{}” with an uncertified key: it says that nothing changed, not who sealed it.</translation>
    </message>
    <message>
        <source>Scellé par « {} », certificat délivré par « {} » (non vérifié, sans réseau).</source>
        <translation>Sealed by “{}”, certificate issued by “{}” (not checked, without a network).</translation>
    </message>
    <message>
        <source>Tel que publié&#xa0;: «&#xa0;{}&#xa0;» {}.</source>
        <translation>As published: “{}” {}.</translation>
    </message>
    <message>
        <source>Un accord avec réserve demande une formulation ou une réserve : écrivez-la pour la {}.</source>
        <translation>An agreement with reservation needs a wording or a reservation: write it for {}.</translation>
    </message>
    <message>
        <source>Un avenant remplace la signature n° {} ; retirez d’abord l’avenant.</source>
        <translation>An amendment takes the place of signing no. {}; revoke the amendment first.</translation>
    </message>
    <message>
        <source>Un code INSEE a 5 signes, comme 94017 ou 2A004 ; corrigez-le.</source>
        <translation>An INSEE code has 5 characters, such as 94017 or 2A004; correct it.</translation>
    </message>
    <message>
        <source>Un dossier a besoin du nom de la commune ; écrivez-le pour continuer.</source>
        <translation>A pact file needs the name of the municipality; write it to go on.</translation>
    </message>
    <message>
        <source>Un pacte se signe avec une liste : choisissez laquelle parmi {}.</source>
        <translation>A pact is signed with one list: choose which among {}.</translation>
    </message>
    <message>
        <source>Un pacte se signe quelque part : écrivez le lieu.</source>
        <translation>A pact is signed somewhere: write the place.</translation>
    </message>
    <message>
        <source>Un pacte signé de ce dossier a été modifié après la signature.</source>
        <translation>A signed pact of this pact file was changed after the signing.</translation>
    </message>
    <message>
        <source>Un projet ne se scelle pas : signez d’abord le pacte.</source>
        <translation>A draft is not sealed: sign the pact first.</translation>
    </message>
    <message>
        <source>Un signataire a besoin d’un nom ; écrivez-le ou retirez la ligne.</source>
        <translation>A signatory needs a name; write it or remove the line.</translation>
    </message>
    <message>
        <source>Un texte officiel se complète avec sa source ; écrivez les deux.</source>
        <translation>An official text is completed with its source; write both.</translation>
    </message>
    <message>
        <source>Une de ces listes est déjà fusionnée ; choisissez la liste qui en est née.</source>
        <translation>One of these lists is merged already; choose the list that came of it.</translation>
    </message>
    <message>
        <source>Une feuille à relire est celle d’une liste : choisissez laquelle parmi {}.</source>
        <translation>A review sheet belongs to one list: choose which among {}.</translation>
    </message>
    <message>
        <source>Une fusion demande deux listes différentes ; choisissez-les.</source>
        <translation>A merger needs two different lists; choose them.</translation>
    </message>
    <message>
        <source>Une liste a besoin d’un nom ; écrivez-le comme sur la profession de foi.</source>
        <translation>A list needs a name; write it as on its manifesto.</translation>
    </message>
    <message>
        <source>Une liste n’aura plus à l’accepter pour signer.</source>
        <translation>A list will no longer have to accept it to sign.</translation>
    </message>
    <message>
        <source>Une liste qui signe accepte tous les principes : celui-ci sera à accepter aussi.</source>
        <translation>A list that signs accepts every principle: this one will have to be accepted too.</translation>
    </message>
    <message>
        <source>Une mesure locale a besoin d’un intitulé ; écrivez-le.</source>
        <translation>A local measure needs a title; write it.</translation>
    </message>
    <message>
        <source>Une preuve cite un passage ; écrivez-le.</source>
        <translation>Evidence quotes a passage; write it.</translation>
    </message>
    <message>
        <source>Une réponse se contredit encore ; reposez la question pour la {} avant de confirmer.</source>
        <translation>One answer still contradicts itself; ask again about {} before confirming.</translation>
    </message>
    <message>
        <source>Une réponse se contredit encore dans « {} » ; reposez la question pour la {} avant de confirmer.</source>
        <translation>One answer still contradicts itself in “{}”; ask again about {} before confirming.</translation>
    </message>
    <message>
        <source>Une signature ne se retire pas avant d’avoir été donnée ; corrigez la date.</source>
        <translation>A signing cannot be revoked before it was given; correct the date.</translation>
    </message>
    <message>
        <source>Une signature se retire avec un motif : écrivez-le.</source>
        <translation>A signing is revoked for a reason: write it.</translation>
    </message>
    <message>
        <source>ajoutez au moins un niveau, ou retirez la clé pour un niveau unique</source>
        <translation>add at least one level, or remove the key for a single level</translation>
    </message>
    <message>
        <source>ajoutez au moins une mesure</source>
        <translation>add at least one measure</translation>
    </message>
    <message>
        <source>alinéa séparé par une ligne vide : fait-il partie de la mesure ?</source>
        <translation>paragraph set apart by an empty line: is it part of the measure?</translation>
    </message>
    <message>
        <source>annulé : {}</source>
        <translation>undone: {}</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>aucun niveau lu sous ce titre</source>
        <translation>no level read under this title</translation>
    </message>
    <message>
        <source>aucun niveau n’y est marqué : elle est lue comme un niveau unique</source>
        <translation>no level is marked in it: it is read as a single level</translation>
    </message>
    <message>
        <source>avec réserve</source>
        <translation>with reservation</translation>
    </message>
    <message>
        <source>avenant signé</source>
        <translation>amendment signed</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>barème « {} » : {}</source>
        <translation>scoring scale “{}”: {}</translation>
    </message>
    <message>
        <source>barème « {} » choisi</source>
        <translation>scoring scale “{}” chosen</translation>
    </message>
    <message>
        <source>beaucoup de lignes ont échangé ce qu’elles disent : la colonne « {} » a peut-être été triée ou décalée sans les autres</source>
        <translation>many rows exchanged what they say: the column “{}” may have been sorted or moved without the others</translation>
    </message>
    <message>
        <source>ce texte dépasse {} caractères</source>
        <translation>this text is longer than {} characters</translation>
    </message>
    <message>
        <source>ce texte est coupé : corrigez-le dans Pacte</source>
        <translation>this text is cut: correct it in Pacte</translation>
    </message>
    <message>
        <source>cellule de la ligne {}</source>
        <translation>cell of line {}</translation>
    </message>
    <message>
        <source>cellule de la ligne {}, page {}</source>
        <translation>cell of line {}, page {}</translation>
    </message>
    <message>
        <source>ces réponses sont celles de « {} » : elles ont peut-être été collées par-dessus</source>
        <translation>these answers are those of “{}”: they may have been pasted over the others</translation>
    </message>
    <message>
        <source>cet emplacement est protégé contre l’écriture ; choisissez-en un autre</source>
        <translation>this place is protected against writing; choose another one</translation>
    </message>
    <message>
        <source>cet emplacement n’existe pas ; vérifiez le nom et le dossier</source>
        <translation>this place does not exist; check the name and the folder</translation>
    </message>
    <message>
        <source>cette ligne ne dit pas de quelle liste elle est</source>
        <translation>this row does not say which list it is about</translation>
    </message>
    <message>
        <source>cette ligne était celle de la {} et dit « {} » : elle n’est pas lue</source>
        <translation>this row was that of {} and says “{}”: it is not read</translation>
    </message>
    <message>
        <source>cette ligne était celle du principe {} et dit « {} » : elle n’est pas lue</source>
        <translation>this row was that of principle {} and says “{}”: it is not read</translation>
    </message>
    <message>
        <source>classeur « {} » : {}</source>
        <translation>workbook “{}”: {}</translation>
    </message>
    <message>
        <source>clé inconnue ; clés possibles : {}</source>
        <translation>unknown key; possible keys: {}</translation>
    </message>
    <message>
        <source>code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>collectif</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>collectif : membres modifiés</source>
        <translation>collective: members changed</translation>
    </message>
    <message>
        <source>collectif : mesures retenues modifiées</source>
        <translation>collective: chosen measures changed</translation>
    </message>
    <message>
        <source>collectif : nom modifié</source>
        <translation>collective: name changed</translation>
    </message>
    <message>
        <source>collectif modifié</source>
        <translation>collective changed</translation>
    </message>
    <message>
        <source>commentaire</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>commune : code INSEE modifié</source>
        <translation>municipality: INSEE code changed</translation>
    </message>
    <message>
        <source>commune : intercommunalité modifiée</source>
        <translation>municipality: intercommunal body changed</translation>
    </message>
    <message>
        <source>commune : nom modifié</source>
        <translation>municipality: name changed</translation>
    </message>
    <message>
        <source>commune : population modifiée</source>
        <translation>municipality: population changed</translation>
    </message>
    <message>
        <source>commune et collectif modifiés</source>
        <translation>municipality and collective changed</translation>
    </message>
    <message>
        <source>commune modifiée</source>
        <translation>municipality changed</translation>
    </message>
    <message>
        <source>compte rendu</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>c’est un dossier ; donnez un nom de fichier</source>
        <translation>it is a folder; give the name of a file</translation>
    </message>
    <message>
        <source>dans la mesure {}, le niveau</source>
        <translation>in measure {}, the level</translation>
    </message>
    <message>
        <source>de {} à {}</source>
        <translation>from {} to {}</translation>
    </message>
    <message>
        <source>demandez-en une copie plus simple, en texte par exemple</source>
        <translation>ask for a simpler copy of it, as text for instance</translation>
    </message>
    <message>
        <source>des lignes entre l’intitulé et le premier niveau ne sont pas reprises</source>
        <translation>lines between the title and the first level are left out</translation>
    </message>
    <message>
        <source>des listes y ont répondu : le principe {} reste</source>
        <translation>lists have answered it: principle {} stays</translation>
    </message>
    <message>
        <source>des listes y ont répondu, leur programme y est cité ou vous y avez une note privée : la mesure {} reste</source>
        <translation>lists answered it, their programme is quoted there or you have a private note there: measure {} stays</translation>
    </message>
    <message>
        <source>deux phrases donnent deux réponses à ce niveau</source>
        <translation>two sentences give two answers to this level</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>données importées</source>
        <translation>data imported</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>d’au moins {}</source>
        <translation>of at least {}</translation>
    </message>
    <message>
        <source>elle a un autre intitulé, {}</source>
        <translation>it has another title, {}</translation>
    </message>
    <message>
        <source>elle a un niveau unique et d’autres niveaux</source>
        <translation>it has a single level and other levels</translation>
    </message>
    <message>
        <source>elle est dite deux fois, la seconde en ligne {}</source>
        <translation>it is said twice, the second time in row {}</translation>
    </message>
    <message>
        <source>elle est d’accord et propose pourtant une autre réponse</source>
        <translation>it agrees and yet proposes another answer</translation>
    </message>
    <message>
        <source>elle n’a pas de numéro</source>
        <translation>it has no number</translation>
    </message>
    <message>
        <source>elle n’a pas les mêmes niveaux ici (niveau unique ou plusieurs), et des réponses s’y tiennent ou le document donne les deux : gardez la vôtre, ou effacez d’abord ces réponses</source>
        <translation>it does not have the same levels here (a single one or several), and answers hold to them or the document gives both: keep yours, or clear these answers first</translation>
    </message>
    <message>
        <source>en discussion</source>
        <translation>under discussion</translation>
    </message>
    <message>
        <source>endroit du document</source>
        <translation>place in the document</translation>
    </message>
    <message>
        <source>engagé</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>engagée</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>engagés</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>enregistrez-le en texte (.txt) depuis le logiciel qui l’ouvre, puis recommencez</source>
        <translation>save it as text (.txt) from the program that opens it, then try again</translation>
    </message>
    <message>
        <source>forme retenue non écrite</source>
        <translation>agreed form not written</translation>
    </message>
    <message>
        <source>formulation</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>formulation retenue</source>
        <translation>agreed wording</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>gardez un seul document, sans « --- » au milieu</source>
        <translation>keep a single document, without “---” in the middle</translation>
    </message>
    <message>
        <source>hors compétence</source>
        <translation>out of competence</translation>
    </message>
    <message>
        <source>il est dit deux fois, la seconde {}</source>
        <translation>it is given twice, the second time at {}</translation>
    </message>
    <message>
        <source>il est ouvert dans un autre programme ou en lecture seule ; fermez-le ou changez de nom</source>
        <translation>it is open in another program or read-only; close it or choose another name</translation>
    </message>
    <message>
        <source>intercommunalité</source>
        <translation>intermunicipal body</translation>
    </message>
    <message>
        <source>intitulé</source>
        <translation>title</translation>
    </message>
    <message>
        <source>intitulé de la mesure {}</source>
        <translation>title of measure {}</translation>
    </message>
    <message>
        <source>intitulé du référentiel</source>
        <translation>title of the catalogue</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>la cellule dit « {} »</source>
        <translation>the cell says “{}”</translation>
    </message>
    <message>
        <source>la cellule est une formule sans résultat ; écrivez-le à sa place</source>
        <translation>the cell is a formula without a result; write the result in its place</translation>
    </message>
    <message>
        <source>la cellule est une formule, qui donne « {} »</source>
        <translation>the cell is a formula, which gives “{}”</translation>
    </message>
    <message>
        <source>la cellule est vide : rien n’y dit si c’est « refusé » ou « non abordé »</source>
        <translation>the cell is empty: nothing in it tells whether it is “refused” or “not raised”</translation>
    </message>
    <message>
        <source>la cellule est vide ; choisissez une réponse</source>
        <translation>the cell is empty; choose an answer</translation>
    </message>
    <message>
        <source>la cellule montre l’erreur « {} »</source>
        <translation>the cell shows the error “{}”</translation>
    </message>
    <message>
        <source>la cellule {} dit « {} »</source>
        <translation>cell {} says “{}”</translation>
    </message>
    <message>
        <source>la clé est écrite deux fois, déjà ligne {}</source>
        <translation>the key is written twice, already on line {}</translation>
    </message>
    <message>
        <source>la clé « source » manque, dites d’où vient le texte</source>
        <translation>the key “source” is missing, say where the text comes from</translation>
    </message>
    <message>
        <source>la clé « {} » manque, ajoutez-la</source>
        <translation>the key “{}” is missing, add it</translation>
    </message>
    <message>
        <source>la colonne « {} » ({}) n’est pas lue</source>
        <translation>the column “{}” ({}) is not read</translation>
    </message>
    <message>
        <source>la colonne « {} » n’y est plus : ce qu’elle disait reste tel quel</source>
        <translation>the column “{}” is gone: what it said stays as it is</translation>
    </message>
    <message>
        <source>la feuille « {} » n’est pas lue : seule « {} » l’est</source>
        <translation>the sheet “{}” is not read: only “{}” is</translation>
    </message>
    <message>
        <source>la liste</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>la liste confirme</source>
        <translation>the list confirms</translation>
    </message>
    <message>
        <source>la liste conteste</source>
        <translation>the list contests</translation>
    </message>
    <message>
        <source>la liste corrige</source>
        <translation>the list corrects</translation>
    </message>
    <message>
        <source>la liste remarque</source>
        <translation>the list remarks</translation>
    </message>
    <message>
        <source>la mesure</source>
        <translation>the measure</translation>
    </message>
    <message>
        <source>la mesure {} est « {} » et non « {} » ; pour une mesure nouvelle, laissez le numéro vide</source>
        <translation>measure {} is “{}” and not “{}”; for a new measure, leave the number empty</translation>
    </message>
    <message>
        <source>la mesure {} n’a pas de niveau « {} » ; choisissez parmi : {}</source>
        <translation>measure {} has no level “{}”; choose among: {}</translation>
    </message>
    <message>
        <source>la mesure {} n’est pas dans ce dossier</source>
        <translation>measure {} is not in this file</translation>
    </message>
    <message>
        <source>la phrase d’accord nomme {}, le pacte imprime {}</source>
        <translation>the sentence of agreement names {}, the pact prints {}</translation>
    </message>
    <message>
        <source>la phrase d’accord parle de {} niveaux, le pacte en imprime {}</source>
        <translation>the sentence of agreement speaks of {} levels, the pact prints {}</translation>
    </message>
    <message>
        <source>la pièce jointe a changé</source>
        <translation>the attachment has changed</translation>
    </message>
    <message>
        <source>la pièce jointe ne se lit plus comme un pacte</source>
        <translation>the attachment can no longer be read as a pact</translation>
    </message>
    <message>
        <source>la pièce jointe n’est pas écrite comme elle a été signée</source>
        <translation>the attachment is not written as it was signed</translation>
    </message>
    <message>
        <source>la pièce jointe « {} » a changé</source>
        <translation>the attachment “{}” has changed</translation>
    </message>
    <message>
        <source>la pièce jointe « {} » a été retirée</source>
        <translation>the attachment “{}” was removed</translation>
    </message>
    <message>
        <source>la réponse a changé ici depuis l’envoi</source>
        <translation>the answer changed here since the sheet was sent</translation>
    </message>
    <message>
        <source>la réponse a changé ici depuis l’export</source>
        <translation>the answer changed here since the export</translation>
    </message>
    <message>
        <source>la réponse a changé ici, et ce qui a été exporté ne se retrouve plus</source>
        <translation>the answer changed here, and what was exported can no longer be found</translation>
    </message>
    <message>
        <source>la réserve ne dit pas quel niveau elle touche</source>
        <translation>the reservation does not say which level it is about</translation>
    </message>
    <message>
        <source>la structure du fichier est abîmée</source>
        <translation>the structure of the file is damaged</translation>
    </message>
    <message>
        <source>la {} de « {} » est déjà en ligne {} : cette ligne n’est pas lue</source>
        <translation>the {} of “{}” is already in row {}: this row is not read</translation>
    </message>
    <message>
        <source>le code {} est ici celui d’un autre principe</source>
        <translation>the code {} is that of another principle here</translation>
    </message>
    <message>
        <source>le collectif l’a choisie : ne la choisissez plus, puis relisez le document pour la retirer</source>
        <translation>the collective chose it: stop choosing it, then read the document again to remove it</translation>
    </message>
    <message>
        <source>le disque est plein ; libérez de la place ou choisissez un autre dossier</source>
        <translation>the disk is full; free some room or choose another folder</translation>
    </message>
    <message>
        <source>le disque ne répond plus ; rebranchez-le ou choisissez un autre emplacement</source>
        <translation>the disk no longer responds; plug it in again or choose another place</translation>
    </message>
    <message>
        <source>le document</source>
        <translation>the document</translation>
    </message>
    <message>
        <source>le document a {} pages au lieu de {}</source>
        <translation>the document has {} pages instead of {}</translation>
    </message>
    <message>
        <source>le document ne donne pas son intitulé : ajoutez-le dans le document, puis relisez-le</source>
        <translation>the document does not give its title: add it to the document, then read it again</translation>
    </message>
    <message>
        <source>le fichier a été réécrit par un autre programme ; ses pages disent toujours la même chose</source>
        <translation>the file was written anew by another program; its pages still say the same</translation>
    </message>
    <message>
        <source>le niveau unique</source>
        <translation>the single level</translation>
    </message>
    <message>
        <source>le nom du partenaire continue peut-être à la ligne suivante</source>
        <translation>the partner’s name may go on in the next line</translation>
    </message>
    <message>
        <source>le n° {} est ici celui d’une autre mesure</source>
        <translation>no. {} is that of another measure here</translation>
    </message>
    <message>
        <source>le principe</source>
        <translation>the principle</translation>
    </message>
    <message>
        <source>le principe {} de « {} » est déjà en ligne {} : cette ligne n’est pas lue</source>
        <translation>principle {} of “{}” is in row {} already: this row is not read</translation>
    </message>
    <message>
        <source>le principe {} n’est pas dans ce dossier</source>
        <translation>principle {} is not in this file</translation>
    </message>
    <message>
        <source>le référentiel</source>
        <translation>the catalogue</translation>
    </message>
    <message>
        <source>le sceau ne correspond plus au fichier</source>
        <translation>the seal no longer matches the file</translation>
    </message>
    <message>
        <source>le système refuse ; choisissez un autre emplacement</source>
        <translation>the system refuses; choose another place</translation>
    </message>
    <message>
        <source>le tableur en a fait une date, « {} »</source>
        <translation>the spreadsheet turned it into a date, “{}”</translation>
    </message>
    <message>
        <source>le texte est vide, écrivez-le</source>
        <translation>the text is empty, write it</translation>
    </message>
    <message>
        <source>le texte imprimé diffère du texte officiel</source>
        <translation>the printed text differs from the official text</translation>
    </message>
    <message>
        <source>le titre imprimé diffère du titre officiel</source>
        <translation>the printed title differs from the official title</translation>
    </message>
    <message>
        <source>le titre imprimé diffère du titre officiel de la mesure</source>
        <translation>the printed title differs from the official title of the measure</translation>
    </message>
    <message>
        <source>les ancres « &amp; » et « * » sont refusées, écrivez la valeur</source>
        <translation>the anchors “&amp;” and “*” are refused, write the value</translation>
    </message>
    <message>
        <source>les réglages du document ont changé</source>
        <translation>the settings of the document have changed</translation>
    </message>
    <message>
        <source>lieu</source>
        <translation>place</translation>
    </message>
    <message>
        <source>ligne {}</source>
        <translation>line {}</translation>
    </message>
    <message>
        <source>liste {} ajoutée</source>
        <translation>list {} added</translation>
    </message>
    <message>
        <source>liste {} confirmée</source>
        <translation>list {} confirmed</translation>
    </message>
    <message>
        <source>liste {} modifiée</source>
        <translation>list {} changed</translation>
    </message>
    <message>
        <source>l’accès est refusé ; vérifiez vos droits ou choisissez un autre emplacement</source>
        <translation>access is denied; check your rights or choose another place</translation>
    </message>
    <message>
        <source>l’intitulé est très différent, ce n’est peut-être pas la même mesure</source>
        <translation>the title is very different, it may not be the same measure</translation>
    </message>
    <message>
        <source>l’intitulé est très différent, ce n’est peut-être pas le même principe</source>
        <translation>the title is very different, it may not be the same principle</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>membre</source>
        <translation>member</translation>
    </message>
    <message>
        <source>mesure imprimée deux fois dans le pacte</source>
        <translation>measure printed twice in the pact</translation>
    </message>
    <message>
        <source>mesure locale {} ajoutée</source>
        <translation>local measure {} added</translation>
    </message>
    <message>
        <source>mesure locale {} déplacée</source>
        <translation>local measure {} moved</translation>
    </message>
    <message>
        <source>mesure locale {} modifiée</source>
        <translation>local measure {} changed</translation>
    </message>
    <message>
        <source>mesure locale {} retirée</source>
        <translation>local measure {} removed</translation>
    </message>
    <message>
        <source>mesure locale {} tirée du programme</source>
        <translation>local measure {} taken from the programme</translation>
    </message>
    <message>
        <source>mesure {}</source>
        <translation>measure {}</translation>
    </message>
    <message>
        <source>mesure {} : proposition écartée</source>
        <translation>measure {}: proposal dropped</translation>
    </message>
    <message>
        <source>mesure {} : suggestion rouverte</source>
        <translation>measure {}: suggestion reopened</translation>
    </message>
    <message>
        <source>mesure {} choisie par le collectif</source>
        <translation>measure {} chosen by the collective</translation>
    </message>
    <message>
        <source>mesure {} de la liste</source>
        <translation>measure {} of the list</translation>
    </message>
    <message>
        <source>mesure {} non choisie par le collectif</source>
        <translation>measure {} no longer chosen by the collective</translation>
    </message>
    <message>
        <source>mesure {} revue</source>
        <translation>measure {} reviewed</translation>
    </message>
    <message>
        <source>mesure {} {}</source>
        <translation>measure {} {}</translation>
    </message>
    <message>
        <source>mesure {} · accord</source>
        <translation>measure {} · agreement</translation>
    </message>
    <message>
        <source>mesure {} · suite du titre</source>
        <translation>measure {} · rest of the title</translation>
    </message>
    <message>
        <source>mise en page de Pacte</source>
        <translation>layout of Pacte</translation>
    </message>
    <message>
        <source>mode neutre choisi</source>
        <translation>neutral mode on</translation>
    </message>
    <message>
        <source>mode neutre quitté</source>
        <translation>neutral mode off</translation>
    </message>
    <message>
        <source>mot-clé</source>
        <translation>keyword</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>mots-clés de la mesure {} modifiés</source>
        <translation>keywords of measure {} changed</translation>
    </message>
    <message>
        <source>niveau imprimé comme retenu, mais écarté par une phrase</source>
        <translation>level printed as kept, but set aside by a sentence</translation>
    </message>
    <message>
        <source>niveau imprimé deux fois dans le pacte</source>
        <translation>level printed twice in the pact</translation>
    </message>
    <message>
        <source>niveau nommé par la phrase d’accord, mais non imprimé</source>
        <translation>level named by the sentence of agreement, but not printed</translation>
    </message>
    <message>
        <source>niveau unique</source>
        <translation>single level</translation>
    </message>
    <message>
        <source>niveau {} dans le pacte lu</source>
        <translation>level {} in the pact that was read</translation>
    </message>
    <message>
        <source>niveaux lus d’un intervalle : celui du milieu en fait-il partie ?</source>
        <translation>levels read from a range: is the middle one part of it?</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nom court</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>nom de la liste</source>
        <translation>name of the list</translation>
    </message>
    <message>
        <source>nom du signataire</source>
        <translation>name of the signatory</translation>
    </message>
    <message>
        <source>non abordé</source>
        <translation>not raised</translation>
    </message>
    <message>
        <source>non abordée</source>
        <translation>not raised</translation>
    </message>
    <message>
        <source>non abordés</source>
        <translation>not raised</translation>
    </message>
    <message>
        <source>non placé</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>note privée</source>
        <translation>private note</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>numérotée {} dans le pacte lu</source>
        <translation>numbered {} in the pact that was read</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>observation au milieu du pacte : de la liste, ou de la mesure qui précède ?</source>
        <translation>observation in the middle of the pact: of the list, or of the measure before it?</translation>
    </message>
    <message>
        <source>observation de la liste</source>
        <translation>observation of the list</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>observations</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>pacte de {} lu</source>
        <translation>pact of {} read</translation>
    </message>
    <message>
        <source>pacte signé</source>
        <translation>pact signed</translation>
    </message>
    <message>
        <source>pactes de {} lus</source>
        <translation>pacts of {} read</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>page {} : le dessin de la page a changé</source>
        <translation>page {}: the drawing of the page has changed</translation>
    </message>
    <message>
        <source>page {} : le format de la page a changé</source>
        <translation>page {}: the size of the page has changed</translation>
    </message>
    <message>
        <source>page {} : les polices ou les images ont changé</source>
        <translation>page {}: the fonts or images have changed</translation>
    </message>
    <message>
        <source>page {} : une annotation a été ajoutée ou changée</source>
        <translation>page {}: an annotation was added or changed</translation>
    </message>
    <message>
        <source>page {} : « {} » a été ajouté</source>
        <translation>page {}: “{}” was added</translation>
    </message>
    <message>
        <source>page {} : « {} » a été retiré</source>
        <translation>page {}: “{}” was taken out</translation>
    </message>
    <message>
        <source>page {} : « {} » au lieu de « {} »</source>
        <translation>page {}: “{}” instead of “{}”</translation>
    </message>
    <message>
        <source>page {}, ligne {}</source>
        <translation>page {}, line {}</translation>
    </message>
    <message>
        <source>par un autre programme</source>
        <translation>by another program</translation>
    </message>
    <message>
        <source>par {} sur {} depuis {}</source>
        <translation>by {} on {} since {}</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>partenaire lu pour ce seul niveau : vaut-il pour toute la mesure ?</source>
        <translation>partner read for this level only: does it hold for the whole measure?</translation>
    </message>
    <message>
        <source>passage cité</source>
        <translation>quoted passage</translation>
    </message>
    <message>
        <source>phrase d’accord lue en partie</source>
        <translation>sentence of agreement read in part</translation>
    </message>
    <message>
        <source>phrase hors du texte officiel : observation de la liste ?</source>
        <translation>sentence outside the official text: an observation of the list?</translation>
    </message>
    <message>
        <source>poids modifiés</source>
        <translation>weights changed</translation>
    </message>
    <message>
        <source>point {}</source>
        <translation>point {}</translation>
    </message>
    <message>
        <source>pour {}, la</source>
        <translation>for {}, the</translation>
    </message>
    <message>
        <source>preuve</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>preuve ajoutée</source>
        <translation>evidence added</translation>
    </message>
    <message>
        <source>preuve modifiée</source>
        <translation>evidence changed</translation>
    </message>
    <message>
        <source>preuve retirée</source>
        <translation>evidence removed</translation>
    </message>
    <message>
        <source>principe {}</source>
        <translation>principle {}</translation>
    </message>
    <message>
        <source>principe {} de la liste</source>
        <translation>principle {} of the list</translation>
    </message>
    <message>
        <source>principe {} revu</source>
        <translation>principle {} reviewed</translation>
    </message>
    <message>
        <source>principe {} {}</source>
        <translation>principle {} {}</translation>
    </message>
    <message>
        <source>principe {} · texte</source>
        <translation>principle {} · text</translation>
    </message>
    <message>
        <source>programme de {} lu : {}</source>
        <translation>programme of {} read: {}</translation>
    </message>
    <message>
        <source>programme retiré : {}</source>
        <translation>programme removed: {}</translation>
    </message>
    <message>
        <source>proposition : aucune mesure</source>
        <translation>proposal: no measure</translation>
    </message>
    <message>
        <source>proposition rouverte</source>
        <translation>proposal reopened</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>people present</translation>
    </message>
    <message>
        <source>qualité</source>
        <translation>capacity</translation>
    </message>
    <message>
        <source>quelque chose a été ajouté à la fin du fichier après la signature</source>
        <translation>something was added at the end of the file after the signing</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refusée</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refusés</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>rencontre avec {}</source>
        <translation>meeting with {}</translation>
    </message>
    <message>
        <source>rencontre avec {} : en cours</source>
        <translation>meeting with {}: under way</translation>
    </message>
    <message>
        <source>rencontre avec {} close</source>
        <translation>meeting with {} closed</translation>
    </message>
    <message>
        <source>rencontre avec {} corrigée</source>
        <translation>meeting with {} corrected</translation>
    </message>
    <message>
        <source>rencontre avec {} rouverte</source>
        <translation>meeting with {} reopened</translation>
    </message>
    <message>
        <source>référentiel « {} » ajouté</source>
        <translation>catalogue “{}” added</translation>
    </message>
    <message>
        <source>référentiel « {} » retiré</source>
        <translation>catalogue “{}” removed</translation>
    </message>
    <message>
        <source>réponse de {} du {} : {} niveau</source>
        <translation>reply of {} on {}: {} level</translation>
    </message>
    <message>
        <source>réponse de {} du {} : {} niveaux</source>
        <translation>reply of {} on {}: {} levels</translation>
    </message>
    <message>
        <source>réserve</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>rétabli : {}</source>
        <translation>redone: {}</translation>
    </message>
    <message>
        <source>sans réponse, ces mots ne sont pas gardés ; choisissez une réponse</source>
        <translation>without an answer these words are not kept; choose an answer</translation>
    </message>
    <message>
        <source>sans réponse, les passages cités de ce niveau partent aussi</source>
        <translation>without an answer, the quoted passages of this level go too</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>seuil</source>
        <translation>threshold</translation>
    </message>
    <message>
        <source>signature n° {} de {} retirée</source>
        <translation>signing no. {} of {} revoked</translation>
    </message>
    <message>
        <source>signature n° {} de « {} » : le dossier ne dit plus ce qui a été signé</source>
        <translation>signing no. {} of “{}”: the pact file no longer says what was signed</translation>
    </message>
    <message>
        <source>signature n° {} de « {} » : le texte signé ne correspond plus à son empreinte</source>
        <translation>signing no. {} of “{}”: the signed text no longer matches its fingerprint</translation>
    </message>
    <message>
        <source>son nom est trop long ; raccourcissez-le</source>
        <translation>its name is too long; shorten it</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>texte de la {}</source>
        <translation>text of {}</translation>
    </message>
    <message>
        <source>texte de la {} complété</source>
        <translation>text of {} completed</translation>
    </message>
    <message>
        <source>texte du niveau</source>
        <translation>text of the level</translation>
    </message>
    <message>
        <source>texte du principe</source>
        <translation>text of the principle</translation>
    </message>
    <message>
        <source>texte du principe {}</source>
        <translation>text of principle {}</translation>
    </message>
    <message>
        <source>texte d’une proposition</source>
        <translation>text of a proposal</translation>
    </message>
    <message>
        <source>texte officiel à compléter : texte lu dans le pacte</source>
        <translation>official text to be completed: text read in the pact</translation>
    </message>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
    <message>
        <source>titre imprimé sans niveau : engagement à confirmer</source>
        <translation>title printed without a level: commitment to be confirmed</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>round</translation>
    </message>
    <message>
        <source>trop de niveaux imbriqués, vérifiez les retraits</source>
        <translation>too many nested levels, check the indentation</translation>
    </message>
    <message>
        <source>true ou false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>tête de liste</source>
        <translation>head of list</translation>
    </message>
    <message>
        <source>un ancien document Word ou Excel</source>
        <translation>an old Word or Excel document</translation>
    </message>
    <message>
        <source>un classeur ou une présentation LibreOffice</source>
        <translation>a LibreOffice spreadsheet or presentation</translation>
    </message>
    <message>
        <source>un document RTF</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>un identifiant UUID</source>
        <translation>a UUID identifier</translation>
    </message>
    <message>
        <source>un niveau n’est pas compris : {}</source>
        <translation>a level is not understood: {}</translation>
    </message>
    <message>
        <source>un nombre entier à partir de {}</source>
        <translation>a whole number from {} upwards</translation>
    </message>
    <message>
        <source>un objet { … }</source>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>un pacte se date du jour où il est signé</source>
        <translation>a pact bears the day it is signed</translation>
    </message>
    <message>
        <source>un paragraphe à part suit son texte, {}</source>
        <translation>a separate paragraph follows its text, {}</translation>
    </message>
    <message>
        <source>un paragraphe à part suit {}, {}</source>
        <translation>a paragraph of its own follows {}, {}</translation>
    </message>
    <message>
        <source>un principe s’accepte en entier ou non ; choisissez une autre réponse</source>
        <translation>a principle is accepted whole or not at all; choose another answer</translation>
    </message>
    <message>
        <source>un retrait se date du jour où il est demandé</source>
        <translation>a withdrawal bears the day it is asked for</translation>
    </message>
    <message>
        <source>un seul texte cité pour plusieurs niveaux</source>
        <translation>a single text quoted for several levels</translation>
    </message>
    <message>
        <source>un texte</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>un texte non vide</source>
        <translation>a text that is not empty</translation>
    </message>
    <message>
        <source>une autre signature électronique a été ajoutée</source>
        <translation>another electronic signature was added</translation>
    </message>
    <message>
        <source>une date AAAA-MM-JJ</source>
        <translation>a date YYYY-MM-DD</translation>
    </message>
    <message>
        <source>une liste [ … ]</source>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>une liste de nombres entiers</source>
        <translation>a list of whole numbers</translation>
    </message>
    <message>
        <source>une liste de textes</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>une mesure nouvelle demande un intitulé</source>
        <translation>a new measure needs a title</translation>
    </message>
    <message>
        <source>une mesure nouvelle n’a qu’un niveau ; laissez cette cellule vide</source>
        <translation>a new measure has one level only; leave this cell empty</translation>
    </message>
    <message>
        <source>une présentation ou un autre document</source>
        <translation>a presentation or another document</translation>
    </message>
    <message>
        <source>une réponse se date du jour où elle a été donnée</source>
        <translation>a reply bears the day it was given</translation>
    </message>
    <message>
        <source>une réserve demande des mots, et elle n’en donne pas</source>
        <translation>a reservation needs words, and it gives none</translation>
    </message>
    <message>
        <source>une valeur parmi {}</source>
        <translation>a value among {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} ({}) : {}</source>
        <translation>{} ({}): {}</translation>
    </message>
    <message>
        <source>{} : ces lignes redisent celles de « {} », sans effet</source>
        <translation>{}: these rows say again what those of “{}” say, without effect</translation>
    </message>
    <message>
        <source>{} : cette colonne n’a pas de titre, elle n’est pas lue</source>
        <translation>{}: this column has no title, it is not read</translation>
    </message>
    <message>
        <source>{} : cette ligne porte le nom d’une autre mesure</source>
        <translation>{}: this row bears the name of another measure</translation>
    </message>
    <message>
        <source>{} : cette réponse ne dit pas de quelle liste elle est</source>
        <translation>{}: this answer does not say which list it is from</translation>
    </message>
    <message>
        <source>{} : compté à zéro, puis en entier dans la fourchette haute</source>
        <translation>{}: counted as zero, then in full at the top of the range</translation>
    </message>
    <message>
        <source>{} : elle n’est pas dans ce dossier</source>
        <translation>{}: it is not in this file</translation>
    </message>
    <message>
        <source>{} : la liste « {} » n’est pas dans ce dossier, ses lignes ne sont pas lues</source>
        <translation>{}: the list “{}” is not in this file, its rows are not read</translation>
    </message>
    <message>
        <source>{} : le niveau {} compte déjà</source>
        <translation>{}: level {} already counts</translation>
    </message>
    <message>
        <source>{} : le signe suit la réponse et n’est pas lu ; changez la colonne « Réponse »</source>
        <translation>{}: the sign follows the answer and is not read; change the column “Réponse”</translation>
    </message>
    <message>
        <source>{} : le texte d’un niveau ne se change pas ici</source>
        <translation>{}: the text of a level is not changed here</translation>
    </message>
    <message>
        <source>{} : le thème d’une mesure ne se change pas ici</source>
        <translation>{}: the theme of a measure cannot be changed here</translation>
    </message>
    <message>
        <source>{} : les commentaires de cellules ne sont pas lus</source>
        <translation>{}: comments on cells are not read</translation>
    </message>
    <message>
        <source>{} : les points se calculent et ne sont pas lus</source>
        <translation>{}: points are calculated and not read</translation>
    </message>
    <message>
        <source>{} : l’intitulé d’une mesure ne se change pas ici</source>
        <translation>{}: the title of a measure is not changed here</translation>
    </message>
    <message>
        <source>{} : proposition retenue</source>
        <translation>{}: proposal kept</translation>
    </message>
    <message>
        <source>{} : retiré du total possible</source>
        <translation>{}: taken out of the possible total</translation>
    </message>
    <message>
        <source>{} : un principe ne garde que sa réponse, ces mots ne sont pas pris</source>
        <translation>{}: a principle keeps nothing but its answer, these words are not taken</translation>
    </message>
    <message>
        <source>{} : {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} : {} % du niveau</source>
        <translation>{}: {}% of the level</translation>
    </message>
    <message>
        <source>{} : « {} » a déjà répondu à cette mesure plus haut</source>
        <translation>{}: “{}” already answered this measure further up</translation>
    </message>
    <message>
        <source>{} : « {} » est ici « {} », dont le nom ne change pas</source>
        <translation>{}: “{}” is “{}” here, and its name does not change</translation>
    </message>
    <message>
        <source>{} ; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} avec {}</source>
        <translation>{} with {}</translation>
    </message>
    <message>
        <source>{} changement repris de « {} »</source>
        <translation>{} change taken over from “{}”</translation>
    </message>
    <message>
        <source>{} changements repris de « {} »</source>
        <translation>{} changes taken over from “{}”</translation>
    </message>
    <message>
        <source>{} comme au référentiel</source>
        <translation>{} as in the catalogue</translation>
    </message>
    <message>
        <source>{} contient des caractères interdits dans un fichier YAML ; enregistrez-le en texte UTF-8.</source>
        <translation>{} contains characters that a YAML file may not hold; save it as UTF-8 text.</translation>
    </message>
    <message>
        <source>{} de « {} »</source>
        <translation>{} of “{}”</translation>
    </message>
    <message>
        <source>{} est dit deux fois, la seconde {}</source>
        <translation>{} is said twice, the second time {}</translation>
    </message>
    <message>
        <source>{} est trop grand pour un fichier de données ; choisissez-en un autre.</source>
        <translation>{} is too large for a data file; choose another one.</translation>
    </message>
    <message>
        <source>{} est vide ; choisissez un fichier de données rempli.</source>
        <translation>{} is empty; choose a data file that is not.</translation>
    </message>
    <message>
        <source>{} est écrit deux fois : « {} », déjà ligne {}</source>
        <translation>{} is written twice: “{}”, already on line {}</translation>
    </message>
    <message>
        <source>{} et {}</source>
        <translation>{} and {}</translation>
    </message>
    <message>
        <source>{} et {} autres</source>
        <translation>{} and {} others</translation>
    </message>
    <message>
        <source>{} et {} fusionnées</source>
        <translation>{} and {} merged</translation>
    </message>
    <message>
        <source>{} mesure locale</source>
        <translation>{} local measure</translation>
    </message>
    <message>
        <source>{} mesure reprise de « {} »</source>
        <translation>{} measure taken over from “{}”</translation>
    </message>
    <message>
        <source>{} mesures choisies par le collectif</source>
        <translation>{} measures chosen by the collective</translation>
    </message>
    <message>
        <source>{} mesures locales</source>
        <translation>{} local measures</translation>
    </message>
    <message>
        <source>{} mesures non choisies par le collectif</source>
        <translation>{} measures no longer chosen by the collective</translation>
    </message>
    <message>
        <source>{} mesures reprises de « {} »</source>
        <translation>{} measures taken over from “{}”</translation>
    </message>
    <message>
        <source>{} ne disent pas la même chose de la {} : rien n’en change</source>
        <translation>{} do not say the same about {}: nothing of it changes</translation>
    </message>
    <message>
        <source>{} ne disent pas la même chose du principe {} : rien n’en change</source>
        <translation>{} do not say the same of principle {}: nothing of it changes</translation>
    </message>
    <message>
        <source>{} niveau</source>
        <translation>{} level</translation>
    </message>
    <message>
        <source>{} niveaux</source>
        <translation>{} levels</translation>
    </message>
    <message>
        <source>{} n’est pas pris : la ligne de {} dit ce qu’est cette mesure</source>
        <translation>{} is not taken: the row of {} says what this measure is</translation>
    </message>
    <message>
        <source>{} point</source>
        <translation>{} point</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>{} principe</source>
        <translation>{} principle</translation>
    </message>
    <message>
        <source>{} principes</source>
        <translation>{} principles</translation>
    </message>
    <message>
        <source>{} réponse</source>
        <translation>{} answer</translation>
    </message>
    <message>
        <source>{} réponses</source>
        <translation>{} answers</translation>
    </message>
    <message>
        <source>{} réponses se contredisent encore ; reposez la question pour la {} avant de confirmer.</source>
        <translation>{} answers still contradict each other; ask again about {} before confirming.</translation>
    </message>
    <message>
        <source>{} réponses se contredisent encore dans « {} » ; reposez la question pour la {} avant de confirmer.</source>
        <translation>{} answers still contradict each other in “{}”; ask again about {} before confirming.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} au lieu de ceux du référentiel</source>
        <translation>{} {} instead of the catalogue’s own</translation>
    </message>
    <message>
        <source>{} {} au lieu de {}</source>
        <translation>{} {} instead of {}</translation>
    </message>
    <message>
        <source>{} · observation</source>
        <translation>{} · observation</translation>
    </message>
    <message>
        <source>{} · partenaire</source>
        <translation>{} · partner</translation>
    </message>
    <message>
        <source>{} · suite</source>
        <translation>{} · continued</translation>
    </message>
    <message>
        <source>{} · vérifié</source>
        <translation>{} · checked</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{}!{} : ces cellules sont fusionnées, seule la première est lue</source>
        <translation>{}!{}: these cells are merged, only the first one is read</translation>
    </message>
    <message>
        <source>{}, ligne {} : ce n’est pas du YAML lisible ; vérifiez les retraits, les deux-points et les guillemets.</source>
        <translation>{}, line {}: this is no readable YAML; check the indentation, the colons and the quotation marks.</translation>
    </message>
    <message>
        <source>{}, ligne {} : {}</source>
        <translation>{}, line {}: {}</translation>
    </message>
    <message>
        <source>{}, ligne {}, champ « {} » : {}.</source>
        <translation>{}, line {}, field “{}”: {}.</translation>
    </message>
    <message>
        <source>{}, ligne {}, {}.</source>
        <translation>{}, line {}, {}.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, édition {}</source>
        <translation>{}, {} edition</translation>
    </message>
    <message>
        <source>{}&#xa0;%</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>{}&#xa0;{}&#xa0;{}</source>
        <translation>{} {} {}</translation>
    </message>
    <message>
        <source>« N » est le code d’un niveau unique, et d’aucun autre</source>
        <translation>“N” is the code of a single level, and of no other</translation>
    </message>
    <message>
        <source>« {} » a fusionné avec une autre liste</source>
        <translation>“{}” merged with another list</translation>
    </message>
    <message>
        <source>« {} » a fusionné dans « {} » depuis l’envoi de cette feuille : envoyez une feuille à la nouvelle liste.</source>
        <translation>“{}” merged into “{}” since this sheet was sent: send a sheet to the new list.</translation>
    </message>
    <message>
        <source>« {} » a plus de {} lignes : gardez celles du référentiel.</source>
        <translation>“{}” has more than {} lines: keep those of the catalogue.</translation>
    </message>
    <message>
        <source>« {} » a trop de lignes pour un pacte : choisissez un autre fichier.</source>
        <translation>“{}” has too many lines for a pact: choose another file.</translation>
    </message>
    <message>
        <source>« {} » a été déplacé, remplacé ou retiré pendant le travail ; remettez-le à sa place ou enregistrez une copie ailleurs.</source>
        <translation>“{}” was moved, replaced or removed during the work; put it back in its place or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>« {} » a été mis en page par un Pacte plus récent que celui-ci : vérifiez-le avec la dernière version.</source>
        <translation>“{}” was laid out by a later version of Pacte than this one: verify it with the latest version.</translation>
    </message>
    <message>
        <source>« {} » contient des définitions qu’aucun logiciel de bureau n’écrit : par prudence, il n’est pas lu ; demandez-en une autre copie.</source>
        <translation>“{}” holds definitions that no office program writes: to be safe, it is not read; ask for another copy of it.</translation>
    </message>
    <message>
        <source>« {} » dépasse 20 Mo : ce n’est pas une feuille de Pacte.</source>
        <translation>“{}” is over 20 MB: it is not one of Pacte’s sheets.</translation>
    </message>
    <message>
        <source>« {} » dépasse 20 Mo : choisissez le texte seul, sans images.</source>
        <translation>“{}” is over 20 MB: choose the text alone, without pictures.</translation>
    </message>
    <message>
        <source>« {} » est abîmé et ne peut pas être lu : ouvrez-le dans son logiciel et enregistrez-le de nouveau, ou demandez-en une autre copie.</source>
        <translation>“{}” is damaged and cannot be read: open it in its own program and save it again, or ask for another copy of it.</translation>
    </message>
    <message>
        <source>« {} » est abîmé ou incomplet ; reprenez une copie de sauvegarde, celle-ci n’a pas été touchée.</source>
        <translation>“{}” is damaged or incomplete; go back to a backup copy, this one was not touched.</translation>
    </message>
    <message>
        <source>« {} » est bien trop gros une fois décompressé : il n’est pas lu.</source>
        <translation>“{}” is far too big once unpacked: it is not read.</translation>
    </message>
    <message>
        <source>« {} » est déjà ouvert {} ; fermez-le là-bas, ou ouvrez-le ici en lecture seule.</source>
        <translation>“{}” is already open {}; close it there, or open it read-only here.</translation>
    </message>
    <message>
        <source>« {} » est en lecture seule ; copiez-le dans un dossier à vous pour le modifier.</source>
        <translation>“{}” is read-only; copy it to a folder of yours to change it.</translation>
    </message>
    <message>
        <source>« {} » est introuvable : vérifiez le nom et le dossier du fichier.</source>
        <translation>“{}” cannot be found: check the name and the folder of the file.</translation>
    </message>
    <message>
        <source>« {} » est le référentiel principal du dossier : il ne se retire pas.</source>
        <translation>“{}” is the pact file’s main catalogue: it cannot be removed.</translation>
    </message>
    <message>
        <source>« {} » est le tableau des réponses que Pacte exporte, sans les textes des niveaux ; choisissez plutôt l’export des données (.json) ou le classeur.</source>
        <translation>“{}” is the table of answers that Pacte exports, without the texts of the levels; choose the data export (.json) or the workbook instead.</translation>
    </message>
    <message>
        <source>« {} » est ouvert en lecture seule ; enregistrez-en une copie pour la modifier.</source>
        <translation>“{}” is open read-only; save a copy to change it.</translation>
    </message>
    <message>
        <source>« {} » est protégé par un mot de passe : ouvrez-le dans son logiciel et enregistrez-en une copie sans mot de passe.</source>
        <translation>“{}” is protected by a password: open it in its own program and save a copy of it without a password.</translation>
    </message>
    <message>
        <source>« {} » est protégé par un mot de passe, ou d’un format ancien ; enregistrez-le sans mot de passe, au format Excel (.xlsx).</source>
        <translation>“{}” is protected by a password, or in an old format; save it without a password, in Excel’s format (.xlsx).</translation>
    </message>
    <message>
        <source>« {} » est trop gros pour un fichier de clé ; choisissez-en un autre.</source>
        <translation>“{}” is too large for a key file; choose another one.</translation>
    </message>
    <message>
        <source>« {} » est trop gros pour un fichier de données Pacte.</source>
        <translation>“{}” is too large for a Pacte data file.</translation>
    </message>
    <message>
        <source>« {} » est trop gros pour un pacte signé ; choisissez un autre fichier.</source>
        <translation>“{}” is too large for a signed pact; choose another file.</translation>
    </message>
    <message>
        <source>« {} » est trop long pour le programme d’une liste : choisissez un autre fichier.</source>
        <translation>“{}” is too long for a list’s programme: choose another file.</translation>
    </message>
    <message>
        <source>« {} » est un classeur LibreOffice (.ods) ; enregistrez-le au format Excel (.xlsx).</source>
        <translation>“{}” is a LibreOffice workbook (.ods); save it in Excel’s format (.xlsx).</translation>
    </message>
    <message>
        <source>« {} » est un classeur fait par Pacte : ce qui y a été modifié se reprend par « Lire un classeur modifié… », au menu « Fichier ».</source>
        <translation>“{}” is a workbook made by Pacte: what was edited in it is taken over with “Read an edited workbook…”, in the “File” menu.</translation>
    </message>
    <message>
        <source>« {} » est un classeur vide ; choisissez celui qui contient les mesures.</source>
        <translation>“{}” is an empty workbook; choose the one that holds the measures.</translation>
    </message>
    <message>
        <source>« {} » est un comparatif fait par Pacte : il vient de la page « Comparer ».</source>
        <translation>“{}” is a comparison that Pacte made: it comes from the page “Compare”.</translation>
    </message>
    <message>
        <source>« {} » est un document de Pacte, sans signature : un projet ne se vérifie pas.</source>
        <translation>“{}” is a document of Pacte, without a signing: a draft cannot be verified.</translation>
    </message>
    <message>
        <source>« {} » est un dossier : choisissez un fichier.</source>
        <translation>“{}” is a folder: choose a file.</translation>
    </message>
    <message>
        <source>« {} » est un dossier Pacte : un document ne peut pas le remplacer, changez de nom.</source>
        <translation>“{}” is a pact file: a document cannot replace it, choose another name.</translation>
    </message>
    <message>
        <source>« {} » est un dossier de Pacte, et non un document à lire : ouvrez-le par « Ouvrir un dossier… », au menu « Fichier ».</source>
        <translation>“{}” is a file of Pacte, not a document to read: open it with “Open a pact file…”, in the “File” menu.</translation>
    </message>
    <message>
        <source>« {} » est un dossier du disque ; choisissez un fichier .pacte.</source>
        <translation>“{}” is a folder of the disk; choose a .pacte file.</translation>
    </message>
    <message>
        <source>« {} » est un export de données fait par Pacte : la commande « pacte importer » le reprend dans un dossier.</source>
        <translation>“{}” is an export of data that Pacte made: the command “pacte importer” takes it over into a file.</translation>
    </message>
    <message>
        <source>« {} » est un pacte fait avec Pacte, et non un programme : lisez-le avec « Lire un pacte signé ».</source>
        <translation>“{}” is a pact made with Pacte, not a programme: read it with “Read a signed pact”.</translation>
    </message>
    <message>
        <source>« {} » est un tableau de réponses fait par Pacte, qui ne se relit pas : changez les réponses à la page « Grille », ou dans le classeur exporté.</source>
        <translation>“{}” is a table of answers that Pacte made, which is not read back: change answers on the page “Grid”, or in the exported workbook.</translation>
    </message>
    <message>
        <source>« {} » est un tableau en texte (CSV) où rien n’est reconnu ; si c’est une feuille exportée par Pacte, enregistrez-la au format Excel (.xlsx).</source>
        <translation>“{}” is a table in plain text (CSV) in which nothing is recognised; if it is a sheet exported by Pacte, save it in the Excel format (.xlsx).</translation>
    </message>
    <message>
        <source>« {} » est une affiche faite par Pacte : elle vient de la page « Comparer ».</source>
        <translation>“{}” is a poster that Pacte made: it comes from the page “Compare”.</translation>
    </message>
    <message>
        <source>« {} » est une archive et non un document : sortez-en le document à lire, puis choisissez-le.</source>
        <translation>“{}” is an archive and not a document: take the document to read out of it, then choose it.</translation>
    </message>
    <message>
        <source>« {} » est une feuille à relire faite par Pacte : ce que la liste y a écrit se note par « Saisir sa réponse papier… », au menu « Liste ».</source>
        <translation>“{}” is a sheet to read again that Pacte made: what the list wrote on it is noted by “Type in its paper reply…”, in the menu “List”.</translation>
    </message>
    <message>
        <source>« {} » est une fiche faite par Pacte : ce qu’elle dit d’une liste se lit et se change à la page « Grille ».</source>
        <translation>“{}” is a scorecard that Pacte made: what it says of a list is read and changed on the page “Grid”.</translation>
    </message>
    <message>
        <source>« {} » est une grille faite par Pacte : ce qui est écrit dessus se note à la page « Grille » ou « Rencontre ».</source>
        <translation>“{}” is a grid that Pacte made: what is written on it is noted on the page “Grid” or “Meeting”.</translation>
    </message>
    <message>
        <source>« {} » est utilisé en ce moment par un autre programme ; fermez-le là-bas puis recommencez.</source>
        <translation>“{}” is being used by another program; close it there and try again.</translation>
    </message>
    <message>
        <source>« {} » est vide : choisissez le fichier qui contient le texte.</source>
        <translation>“{}” is empty: choose the file that contains the text.</translation>
    </message>
    <message>
        <source>« {} » est {}, qui ne se lit pas ici : {}.</source>
        <translation>“{}” is {}, which is not read here: {}.</translation>
    </message>
    <message>
        <source>« {} » existe déjà ; choisissez un autre nom, rien n’a été remplacé.</source>
        <translation>“{}” exists already; choose another name, nothing was replaced.</translation>
    </message>
    <message>
        <source>« {} » existe déjà ; choisissez un autre nom.</source>
        <translation>“{}” exists already; choose another name.</translation>
    </message>
    <message>
        <source>« {} » existe déjà ; une clé ne se remplace pas, choisissez un autre nom.</source>
        <translation>“{}” exists already; a key is never replaced, choose another name.</translation>
    </message>
    <message>
        <source>« {} » ne contient aucune proposition reconnue : choisissez le fichier du programme.</source>
        <translation>“{}” holds no proposal that could be recognised: choose the programme’s file.</translation>
    </message>
    <message>
        <source>« {} » ne contient pas de clé et son certificat ; choisissez un autre fichier.</source>
        <translation>“{}” holds no key with its certificate; choose another file.</translation>
    </message>
    <message>
        <source>« {} » ne contient pas de liste de mesures ; choisissez un export de Pacte ou une liste d’objets.</source>
        <translation>“{}” holds no list of measures; choose an export of Pacte or a list of objects.</translation>
    </message>
    <message>
        <source>« {} » ne contient pas de pacte de « {} » ; il contient ceux de : {}.</source>
        <translation>“{}” holds no pact of “{}”; it holds those of: {}.</translation>
    </message>
    <message>
        <source>« {} » ne dit pas de quelle liste il vient ; écrivez « NOM DE LA LISTE – Tête de liste » sur sa première ligne.</source>
        <translation>“{}” does not say which list it comes from; write “NAME OF THE LIST – Head of list” on its first line.</translation>
    </message>
    <message>
        <source>« {} » ne dit pas d’où viennent ces textes ; précisez le document et son édition.</source>
        <translation>“{}” does not say where these texts come from; name the document and its edition.</translation>
    </message>
    <message>
        <source>« {} » ne dit pas d’où vient ce texte ; précisez le document et la page.</source>
        <translation>“{}” does not say where this text comes from; give the document and the page.</translation>
    </message>
    <message>
        <source>« {} » ne peut pas être lu : copiez-le sur votre disque et recommencez.</source>
        <translation>“{}” cannot be read: copy it to your disk and try again.</translation>
    </message>
    <message>
        <source>« {} » ne peut pas être lu : {}.</source>
        <translation>“{}” cannot be read: {}.</translation>
    </message>
    <message>
        <source>« {} » ne peut pas être modifié ici : {}, ou ouvrez-le en lecture seule.</source>
        <translation>“{}” cannot be changed here: {}, or open it read-only.</translation>
    </message>
    <message>
        <source>« {} » n’a pas pu être créé : {}.</source>
        <translation>“{}” could not be created: {}.</translation>
    </message>
    <message>
        <source>« {} » n’a pas pu être écrit : {}.</source>
        <translation>“{}” could not be written: {}.</translation>
    </message>
    <message>
        <source>« {} » n’est fait que d’images, sans texte à lire : demandez le document d’origine, ou passez-le dans un logiciel de reconnaissance de texte.</source>
        <translation>“{}” is made of pictures only, with no text to read: ask for the original document, or put it through a text recognition program.</translation>
    </message>
    <message>
        <source>« {} » n’est ni oui ni non</source>
        <translation>“{}” is neither yes nor no</translation>
    </message>
    <message>
        <source>« {} » n’est pas du JSON lisible ; demandez-en une autre copie.</source>
        <translation>“{}” is no readable JSON; ask for another copy.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un PDF, donc pas un pacte signé.</source>
        <translation>“{}” is no PDF, so it is no signed pact.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un classeur, ou il est abîmé ; demandez-en une autre copie.</source>
        <translation>“{}” is not a workbook, or it is damaged; ask for another copy.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un dossier de Pacte ; choisissez-en un autre.</source>
        <translation>“{}” is not a Pacte file; choose another one.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un fichier de clé (.p12 ou .pfx) ; choisissez-en un autre.</source>
        <translation>“{}” is no key file (.p12 or .pfx); choose another one.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un fichier de données Pacte ; choisissez un export « donnees ».</source>
        <translation>“{}” is not a Pacte data file; choose a “donnees” export.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un fichier ordinaire ; donnez un autre nom de fichier.</source>
        <translation>“{}” is not an ordinary file; give another file name.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un pacte signé avec ce programme.</source>
        <translation>“{}” is no pact signed with this program.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un signataire ; écrivez « Nom;qualité;liste » ou « Nom;qualité;collectif ».</source>
        <translation>“{}” is not a signatory; write “Name;capacity;liste” or “Name;capacity;collectif”.</translation>
    </message>
    <message>
        <source>« {} » n’est pas un texte lisible : {}.</source>
        <translation>“{}” is not a readable text: {}.</translation>
    </message>
    <message>
        <source>« {} » n’est pas une autre mesure du référentiel, corrigez le renvoi</source>
        <translation>“{}” is not another measure of the catalogue, correct the reference</translation>
    </message>
    <message>
        <source>« {} » n’est pas une date ; écrivez-la JJ/MM/AAAA.</source>
        <translation>“{}” is not a date; write it DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>« {} » n’est pas une feuille à relire de Pacte, ou sa page cachée a disparu ; renvoyez une feuille à la liste.</source>
        <translation>“{}” is not one of Pacte’s review sheets, or its hidden page is gone; send the list another sheet.</translation>
    </message>
    <message>
        <source>« {} » n’est pas une réponse ; choisissez-en une de la liste</source>
        <translation>“{}” is not an answer; choose one from the list</translation>
    </message>
    <message>
        <source>« {} » n’est plus accessible (disque retiré, plein ou protégé ?) ; rebranchez-le ou enregistrez une copie ailleurs, puis recommencez.</source>
        <translation>“{}” is no longer accessible (disk removed, full or protected?); plug it in again or save a copy elsewhere, then try again.</translation>
    </message>
    <message>
        <source>« {} » n’existe pas ; choisissez parmi : {}</source>
        <translation>“{}” does not exist; choose among: {}</translation>
    </message>
    <message>
        <source>« {} » n’existe pas à cet endroit ; vérifiez le nom et le dossier.</source>
        <translation>“{}” does not exist there; check the name and the folder.</translation>
    </message>
    <message>
        <source>« {} » prend trop de place une fois ouvert : {}.</source>
        <translation>“{}” takes too much room once it is opened: {}.</translation>
    </message>
    <message>
        <source>« {} » vient d’une version plus récente de Pacte ; mettez ce programme à jour pour l’ouvrir.</source>
        <translation>“{}” comes from a newer version of Pacte; update this program to open it.</translation>
    </message>
    <message>
        <source>« {} » vous est interdit : demandez le droit de lire ce fichier.</source>
        <translation>“{}” is closed to you: ask for the right to read this file.</translation>
    </message>
    <message>
        <source>« {} », ligne {}</source>
        <translation>“{}”, row {}</translation>
    </message>
    <message>
        <source>« {} », ligne {} : ce n’est pas du JSON lisible ; demandez-en une autre copie.</source>
        <translation>“{}”, line {}: this is no readable JSON; ask for another copy.</translation>
    </message>
    <message>
        <source>« {} », ligne {} : un guillemet est mal placé ou n’est pas refermé ; corrigez cette ligne, ou enregistrez le tableau au format Excel (.xlsx).</source>
        <translation>“{}”, line {}: a quotation mark is misplaced or not closed; mend this line, or save the table as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>À revoir depuis une rencontre : {} et {} autres.</source>
        <translation>To review since a meeting: {} and {} others.</translation>
    </message>
    <message>
        <source>À revoir depuis une rencontre : {}.</source>
        <translation>To review since a meeting: {}.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la liste qui a signé ce pacte.</source>
        <translation>Type the name of the list that signed this pact.</translation>
    </message>
    <message>
        <source>à revoir</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>écarté</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>écarté : {}</source>
        <translation>left out: {}</translation>
    </message>
    <message>
        <source>écrivez ici des clés et leurs valeurs, une par ligne</source>
        <translation>write keys and their values here, one a line</translation>
    </message>
    <message>
        <source>écrivez ici un texte, pas une liste ni des clés</source>
        <translation>write a text here, no list and no keys</translation>
    </message>
    <message>
        <source>écrivez ici une liste, un tiret par élément</source>
        <translation>write a list here, one dash an item</translation>
    </message>
    <message>
        <source>écrivez un nombre de 0 à {} au lieu de « {} »</source>
        <translation>write a number from 0 to {} instead of “{}”</translation>
    </message>
    <message>
        <source>écrivez un nombre entier {} au lieu de « {} »</source>
        <translation>write a whole number {} instead of “{}”</translation>
    </message>
    <message>
        <source>élection</source>
        <translation>election</translation>
    </message>
    <message>
        <source>étiquette</source>
        <translation>label</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Alt+↓&#xa0;: calendrier</source>
        <translation>Alt+↓: calendar</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendrier…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Choisir la date dans un calendrier</source>
        <translation>Pick the date in a calendar</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Copier les détails</source>
        <translation>&amp;Copy the details</translation>
    </message>
    <message>
        <source>Détails techniques</source>
        <translation>Technical details</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{} : mots retirés : {} ; mots ajoutés : {}.</source>
        <translation>{}: words taken out: {}; words added: {}.</translation>
    </message>
</context>
<context>
    <name>DiskState</name>
    <message>
        <source>Continuer dans la copie</source>
        <translation>Go on in the copy</translation>
    </message>
    <message>
        <source>Enregistrer une copie ailleurs…</source>
        <translation>Save a copy elsewhere…</translation>
    </message>
    <message>
        <source>{} Votre copie « {} » est prête.</source>
        <translation>{} Your copy “{}” is ready.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>5 signes, comme 94017</source>
        <translation>5 signs, such as 94017</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunal body</translation>
    </message>
    <message>
        <source>La commune</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Le collectif local</source>
        <translation>The local collective</translation>
    </message>
    <message>
        <source>Membres, un par ligne</source>
        <translation>Members, one a line</translation>
    </message>
    <message>
        <source>Nom de la commune</source>
        <translation>Name of the municipality</translation>
    </message>
    <message>
        <source>Nom du collectif</source>
        <translation>Name of the collective</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>comme il signera le pacte</source>
        <translation>as it will sign the pact</translation>
    </message>
    <message>
        <source>métropole, communauté, EPT…</source>
        <translation>metropolis, community, EPT…</translation>
    </message>
    <message>
        <source>nombre d’habitants</source>
        <translation>number of inhabitants</translation>
    </message>
    <message>
        <source>une personne par ligne</source>
        <translation>one person a line</translation>
    </message>
    <message>
        <source>à écrire</source>
        <translation>to be written</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Barème</source>
        <translation>Scoring scale</translation>
    </message>
    <message>
        <source>Commune et collectif</source>
        <translation>Town, collective</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Référentiels</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>partie</source>
        <translation>part</translation>
    </message>
    <message>
        <source>y entrer</source>
        <translation>go in</translation>
    </message>
</context>
<context>
    <name>DoubtCallout</name>
    <message>
        <source>C’est vérifié</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>À revoir&#xa0;: {}</source>
        <translation>To review: {}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Ce dossier est ouvert en lecture seule : ce qui serait lu ne pourrait pas y être écrit.</source>
        <translation>This pact file is open read-only: what would be read could not be written to it.</translation>
    </message>
    <message>
        <source>Ce fichier est ailleurs : copiez-le d’abord sur cet ordinateur, puis déposez la copie.</source>
        <translation>This file is elsewhere: copy it to this computer first, then drop the copy.</translation>
    </message>
    <message>
        <source>Déposez pour lire ce document</source>
        <translation>Drop to read this document</translation>
    </message>
    <message>
        <source>Déposez pour ouvrir ce dossier</source>
        <translation>Drop to open this pact file</translation>
    </message>
    <message>
        <source>Déposez pour ouvrir ce dossier à la place de celui-ci</source>
        <translation>Drop to open this pact file instead of the one shown</translation>
    </message>
    <message>
        <source>Déposez pour vérifier ce pacte</source>
        <translation>Drop to verify this pact</translation>
    </message>
    <message>
        <source>Ouvrez d’abord le dossier de votre commune, puis déposez-y ce document.</source>
        <translation>Open the pact file of your town first, then drop this document on it.</translation>
    </message>
    <message>
        <source>Pacte lit des fichiers : enregistrez d’abord ceci sur cet ordinateur, puis déposez le fichier.</source>
        <translation>Pacte reads files: save this on this computer first, then drop the file.</translation>
    </message>
    <message>
        <source>Pacte lit un fichier à la fois : déposez ceux-ci l’un après l’autre.</source>
        <translation>Pacte reads one file at a time: drop these one after the other.</translation>
    </message>
    <message>
        <source>Pacte ne lit pas les images : déposez plutôt le document d’origine.</source>
        <translation>Pacte does not read pictures: drop the original document instead.</translation>
    </message>
    <message>
        <source>Pacte ne lit pas les images : enregistrez le document d’où vient celle-ci, puis déposez le fichier.</source>
        <translation>Pacte does not read pictures: save the document that this one comes from, then drop the file.</translation>
    </message>
    <message>
        <source>Pacte ne va rien chercher sur Internet : enregistrez d’abord cette page ou ce document, puis déposez le fichier.</source>
        <translation>Pacte fetches nothing from the Internet: save this page or document first, then drop the file.</translation>
    </message>
    <message>
        <source>« {} » est un dossier de l’ordinateur : déposez un seul de ses fichiers.</source>
        <translation>“{}” is a folder: drop one of its files only.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter ce principe au dossier</source>
        <translation>Add this principle to the file</translation>
    </message>
    <message>
        <source>Ajouter cette mesure au dossier</source>
        <translation>Add this measure to the file</translation>
    </message>
    <message>
        <source>Change qui peut signer.</source>
        <translation>Changes who can sign.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Elle ne peut pas être reprise : {}.</source>
        <translation>It cannot be taken over: {}.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Garder celle du dossier</source>
        <translation>Keep that of the file</translation>
    </message>
    <message>
        <source>Garder celui du dossier</source>
        <translation>Keep that of the file</translation>
    </message>
    <message>
        <source>Il ne peut pas être repris : {}.</source>
        <translation>It cannot be taken over: {}.</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>La garder, telle qu’elle est</source>
        <translation>Keep it as it is</translation>
    </message>
    <message>
        <source>La retirer du dossier</source>
        <translation>Remove it from the file</translation>
    </message>
    <message>
        <source>Le garder, tel qu’il est</source>
        <translation>Keep it as it is</translation>
    </message>
    <message>
        <source>Le retirer du dossier</source>
        <translation>Remove it from the file</translation>
    </message>
    <message>
        <source>Mesure {}</source>
        <translation>Measure {}</translation>
    </message>
    <message>
        <source>Mesures à retenir</source>
        <translation>Measures to keep</translation>
    </message>
    <message>
        <source>Ne pas ajouter</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Ne pas l’ajouter</source>
        <translation>Do not add it</translation>
    </message>
    <message>
        <source>Pour signer</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Reprendre celle du document</source>
        <translation>Take over that of the document</translation>
    </message>
    <message>
        <source>Reprendre celui du document</source>
        <translation>Take over that of the document</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Sans numéro</source>
        <translation>Without a number</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>absent du document</source>
        <translation>not in the document</translation>
    </message>
    <message>
        <source>absente du document</source>
        <translation>not in the document</translation>
    </message>
    <message>
        <source>complète</source>
        <translation>fills in</translation>
    </message>
    <message>
        <source>complète ({})</source>
        <translation>fills in ({})</translation>
    </message>
    <message>
        <source>identique</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>intitulé</source>
        <translation>title</translation>
    </message>
    <message>
        <source>intitulé changé</source>
        <translation>title changed</translation>
    </message>
    <message>
        <source>intitulé du référentiel repris</source>
        <translation>title of the catalogue taken over</translation>
    </message>
    <message>
        <source>le document n’en dit rien</source>
        <translation>the document says nothing of it</translation>
    </message>
    <message>
        <source>mesure nouvelle</source>
        <translation>new measure</translation>
    </message>
    <message>
        <source>même sens, écrit autrement</source>
        <translation>same meaning, written otherwise</translation>
    </message>
    <message>
        <source>niveau absent ({})</source>
        <translation>level gone ({})</translation>
    </message>
    <message>
        <source>niveau nouveau</source>
        <translation>new level</translation>
    </message>
    <message>
        <source>niveau nouveau ({})</source>
        <translation>new level ({})</translation>
    </message>
    <message>
        <source>niveau unique</source>
        <translation>single level</translation>
    </message>
    <message>
        <source>nouveau seuil pour signer</source>
        <translation>new threshold to sign</translation>
    </message>
    <message>
        <source>n° {} → {}</source>
        <translation>no. {} → {}</translation>
    </message>
    <message>
        <source>orthographe</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>orthographe ({})</source>
        <translation>spelling ({})</translation>
    </message>
    <message>
        <source>pas dans le document</source>
        <translation>not in the document</translation>
    </message>
    <message>
        <source>pas dans le dossier</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>principe nouveau</source>
        <translation>new principle</translation>
    </message>
    <message>
        <source>principe {} dans le document</source>
        <translation>principle {} in the document</translation>
    </message>
    <message>
        <source>rien n’y est écrit</source>
        <translation>nothing is written there</translation>
    </message>
    <message>
        <source>texte changé</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>texte changé ({})</source>
        <translation>text changed ({})</translation>
    </message>
    <message>
        <source>texte officiel à compléter</source>
        <translation>official text to be completed</translation>
    </message>
    <message>
        <source>texte qui manquait</source>
        <translation>text that was missing</translation>
    </message>
    <message>
        <source>thème changé</source>
        <translation>theme changed</translation>
    </message>
    <message>
        <source>{} intitulé changé</source>
        <translation>{} title changed</translation>
    </message>
    <message>
        <source>{} intitulés changés</source>
        <translation>{} titles changed</translation>
    </message>
    <message>
        <source>{} mesure ajoutée</source>
        <translation>{} measure added</translation>
    </message>
    <message>
        <source>{} mesure au moins</source>
        <translation>at least {} measure</translation>
    </message>
    <message>
        <source>{} mesure avec un niveau de moins</source>
        <translation>{} measure with a level less</translation>
    </message>
    <message>
        <source>{} mesure renumérotée</source>
        <translation>{} measure renumbered</translation>
    </message>
    <message>
        <source>{} mesure retirée</source>
        <translation>{} measure removed</translation>
    </message>
    <message>
        <source>{} mesure réécrite sans changer de sens</source>
        <translation>{} measure rewritten with the same meaning</translation>
    </message>
    <message>
        <source>{} mesures ajoutées</source>
        <translation>{} measures added</translation>
    </message>
    <message>
        <source>{} mesures au moins</source>
        <translation>at least {} measures</translation>
    </message>
    <message>
        <source>{} mesures avec un niveau de moins</source>
        <translation>{} measures with a level less</translation>
    </message>
    <message>
        <source>{} mesures renumérotées</source>
        <translation>{} measures renumbered</translation>
    </message>
    <message>
        <source>{} mesures retirées</source>
        <translation>{} measures removed</translation>
    </message>
    <message>
        <source>{} mesures réécrites sans changer de sens</source>
        <translation>{} measures rewritten with the same meaning</translation>
    </message>
    <message>
        <source>{} niveau ajouté</source>
        <translation>{} level added</translation>
    </message>
    <message>
        <source>{} niveaux ajoutés</source>
        <translation>{} levels added</translation>
    </message>
    <message>
        <source>{} n’est plus dans le document, mais des listes y ont répondu : il reste.</source>
        <translation>{} is no longer in the document, but lists answered it: it stays.</translation>
    </message>
    <message>
        <source>{} principe ajouté</source>
        <translation>{} principle added</translation>
    </message>
    <message>
        <source>{} principe repris</source>
        <translation>{} principle taken over</translation>
    </message>
    <message>
        <source>{} principe retiré</source>
        <translation>{} principle removed</translation>
    </message>
    <message>
        <source>{} principes ajoutés</source>
        <translation>{} principles added</translation>
    </message>
    <message>
        <source>{} principes repris</source>
        <translation>{} principles taken over</translation>
    </message>
    <message>
        <source>{} principes retirés</source>
        <translation>{} principles removed</translation>
    </message>
    <message>
        <source>{} réponse la suit à son nouveau numéro.</source>
        <translation>{} answer follows it to its new number.</translation>
    </message>
    <message>
        <source>{} réponse le suit sous son nouveau code.</source>
        <translation>{} answer follows it to its new code.</translation>
    </message>
    <message>
        <source>{} réponse y est donnée : elle ne change pas.</source>
        <translation>{} answer is given there: it does not change.</translation>
    </message>
    <message>
        <source>{} réponses la suivent à son nouveau numéro.</source>
        <translation>{} answers follow it to its new number.</translation>
    </message>
    <message>
        <source>{} réponses le suivent sous son nouveau code.</source>
        <translation>{} answers follow it to its new code.</translation>
    </message>
    <message>
        <source>{} réponses y sont données : elles ne changent pas.</source>
        <translation>{} answers are given there: they do not change.</translation>
    </message>
    <message>
        <source>{} texte changé</source>
        <translation>{} text changed</translation>
    </message>
    <message>
        <source>{} texte complété</source>
        <translation>{} text filled in</translation>
    </message>
    <message>
        <source>{} textes changés</source>
        <translation>{} texts changed</translation>
    </message>
    <message>
        <source>{} textes complétés</source>
        <translation>{} texts filled in</translation>
    </message>
    <message>
        <source>{} thème changé</source>
        <translation>{} theme changed</translation>
    </message>
    <message>
        <source>{} thèmes changés</source>
        <translation>{} themes changed</translation>
    </message>
    <message>
        <source>{} → {} mesures au moins</source>
        <translation>{} → {} measures at least</translation>
    </message>
    <message>
        <source>À revoir : {}.</source>
        <translation>To review: {}.</translation>
    </message>
</context>
<context>
    <name>EditionModel</name>
    <message>
        <source>Ce qui diffère</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>De quoi il s’agit</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>{} différence</source>
        <translation>{} difference</translation>
    </message>
    <message>
        <source>{} différences</source>
        <translation>{} differences</translation>
    </message>
    <message>
        <source>{} mesure diffère</source>
        <translation>{} measure differs</translation>
    </message>
    <message>
        <source>{} mesures diffèrent</source>
        <translation>{} measures differ</translation>
    </message>
    <message>
        <source>{} à revoir</source>
        <translation>{} to review</translation>
    </message>
</context>
<context>
    <name>EditionPanel</name>
    <message>
        <source>Dans le document</source>
        <translation>In the document</translation>
    </message>
    <message>
        <source>Dans le dossier</source>
        <translation>In the pact file</translation>
    </message>
    <message>
        <source>Textes comparés</source>
        <translation>Texts compared</translation>
    </message>
</context>
<context>
    <name>EditionReview</name>
    <message>
        <source>Ce dont seuls des textes qui manquaient changent, sans rien d’incertain</source>
        <translation>What only fills in missing texts, with nothing unsure</translation>
    </message>
    <message>
        <source>Ce que rien ne rend incertain et qui ne change pas qui peut signer, textes changés compris</source>
        <translation>What nothing makes unsure and does not change who can sign, changed texts included</translation>
    </message>
    <message>
        <source>Ce qui diffère</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Ces lignes n’ont pas été comprises comme un principe, une mesure, un niveau ou un thème.</source>
        <translation>These lines were not understood as a principle, a measure, a level or a theme.</translation>
    </message>
    <message>
        <source>Ctrl+Z annule.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>D’où viennent ces textes</source>
        <translation>Where these texts come from</translation>
    </message>
    <message>
        <source>Espace : reprendre ou garder · Suppr : garder · Entrée : le détail. Un seul Ctrl+Z annulera tout.</source>
        <translation>Space: take over or keep · Delete: keep · Enter: the details. A single Ctrl+Z will undo it all.</translation>
    </message>
    <message>
        <source>Fermer sans reprendre</source>
        <translation>Close without taking over</translation>
    </message>
    <message>
        <source>Les lire…</source>
        <translation>Read them…</translation>
    </message>
    <message>
        <source>Lignes qui n’ont pas été placées</source>
        <translation>Lines that were not placed</translation>
    </message>
    <message>
        <source>Reprendre tout ce qui complète ({})</source>
        <translation>Take over all that fills in ({})</translation>
    </message>
    <message>
        <source>Reprendre {} changement</source>
        <translation>Take over {} change</translation>
    </message>
    <message>
        <source>Reprendre {} changements</source>
        <translation>Take over {} changes</translation>
    </message>
    <message>
        <source>Reprendre {} mesure</source>
        <translation>Take over {} measure</translation>
    </message>
    <message>
        <source>Reprendre {} mesures</source>
        <translation>Take over {} measures</translation>
    </message>
    <message>
        <source>Repris du document : {}. Ctrl+Z le reprend en entier.</source>
        <translation>Taken over from the document: {}. Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <source>Rien</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Rien n’est encore repris : Échap encore une fois pour abandonner ces décisions.</source>
        <translation>Nothing is taken over yet: Escape once more to give these decisions up.</translation>
    </message>
    <message>
        <source>Textes officiels : {}</source>
        <translation>Official texts: {}</translation>
    </message>
    <message>
        <source>Tout ce qui est sûr ({})</source>
        <translation>All that is sure ({})</translation>
    </message>
    <message>
        <source>Un seul Ctrl+Z annulera tout.</source>
        <translation>A single Ctrl+Z will undo it all.</translation>
    </message>
    <message>
        <source>pacte imprimé, édition, adresse, date…</source>
        <translation>printed pact, edition, address, date…</translation>
    </message>
    <message>
        <source>{} ligne du document n’a pas pu être placée : elle n’est pas reprise.</source>
        <translation>{} line of the document could not be placed: it is not taken over.</translation>
    </message>
    <message>
        <source>{} lignes du document n’ont pas pu être placées : elles ne sont pas reprises.</source>
        <translation>{} lines of the document could not be placed: they are not taken over.</translation>
    </message>
    <message>
        <source>{} mesure lue</source>
        <translation>{} measure read</translation>
    </message>
    <message>
        <source>{} mesures lues</source>
        <translation>{} measures read</translation>
    </message>
    <message>
        <source>{} page n’est pas lue : {}.</source>
        <translation>{} page is not read: {}.</translation>
    </message>
    <message>
        <source>{} pages ne sont pas lues : {}.</source>
        <translation>{} pages are not read: {}.</translation>
    </message>
    <message>
        <source>{} texte de niveau</source>
        <translation>{} level text</translation>
    </message>
    <message>
        <source>{} textes de niveaux</source>
        <translation>{} level texts</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>à reprendre : {}</source>
        <translation>to take over: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Endroit dans le document</source>
        <translation>Place in th&amp;e document</translation>
    </message>
    <message>
        <source>&amp;Passage cité</source>
        <translation>Quoted &amp;passage</translation>
    </message>
    <message>
        <source>Ajouter une preuve</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Ce niveau n’est pas encore abordé : avec elle, il passe « en discussion ».</source>
        <translation>This level was not raised yet: with it, it becomes “under discussion”.</translation>
    </message>
    <message>
        <source>Enregistrer la preuve</source>
        <translation>Save the evidence</translation>
    </message>
    <message>
        <source>Mesure {} · {}</source>
        <translation>Measure {} · {}</translation>
    </message>
    <message>
        <source>Modifier une preuve</source>
        <translation>Change a piece of evidence</translation>
    </message>
    <message>
        <source>Une preuve est publiée avec le pacte.</source>
        <translation>Evidence is published with the pact.</translation>
    </message>
    <message>
        <source>facultatif : point 23, page 4…</source>
        <translation>optional: point 23, page 4…</translation>
    </message>
    <message>
        <source>facultatif : programme, délibération, adresse…</source>
        <translation>optional: programme, council decision, address…</translation>
    </message>
    <message>
        <source>mot pour mot</source>
        <translation>word for word</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>aller à ce qui appuie la réponse</source>
        <translation>go to what supports the answer</translation>
    </message>
    <message>
        <source>aller à ce qui est cité</source>
        <translation>go to what is quoted</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Ajouter une preuve</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Preuves (publiées avec le pacte)</source>
        <translation>Evidence (published with the pact)</translation>
    </message>
    <message>
        <source>Retenu du programme (niveau non abordé)</source>
        <translation>Kept from the programme (level not raised)</translation>
    </message>
    <message>
        <source>Un passage du programme, une délibération… (touche E)</source>
        <translation>A passage of the programme, a council decision… (key E)</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Lire en entier</source>
        <translation>Read in full</translation>
    </message>
    <message>
        <source>Modifier la preuve {}</source>
        <translation>Change evidence {}</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer la preuve {}</source>
        <translation>Remove evidence {}</translation>
    </message>
    <message>
        <source>preuve {}</source>
        <translation>evidence {}</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Affiche des engagements communs (PDF)</source>
        <translation>Poster of the common commitments (PDF)</translation>
    </message>
    <message>
        <source>Classeur (Excel, LibreOffice)</source>
        <translation>Workbook (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Comparatif des listes (PDF)</source>
        <translation>Comparison of the lists (PDF)</translation>
    </message>
    <message>
        <source>Données ouvertes (JSON)</source>
        <translation>Open data (JSON)</translation>
    </message>
    <message>
        <source>Feuille à faire relire par « {} » (PDF)</source>
        <translation>Sheet for “{}” to review (PDF)</translation>
    </message>
    <message>
        <source>Feuille à faire relire par « {} » (classeur)</source>
        <translation>Sheet for “{}” to review (workbook)</translation>
    </message>
    <message>
        <source>Fiche de la liste «&#xa0;{}&#xa0;» (PDF)</source>
        <translation>Scorecard of the list “{}” (PDF)</translation>
    </message>
    <message>
        <source>Fiches des {} listes (PDF)</source>
        <translation>Scorecards of the {} lists (PDF)</translation>
    </message>
    <message>
        <source>Grille remplie de la liste «&#xa0;{}&#xa0;» (PDF)</source>
        <translation>Filled grid of the list “{}” (PDF)</translation>
    </message>
    <message>
        <source>Grille vierge (PDF)</source>
        <translation>Blank grid (PDF)</translation>
    </message>
    <message>
        <source>La grille, les fiches, le comparatif et les scores de toutes les listes</source>
        <translation>The grid, the scorecards, the comparison and the scores of all lists</translation>
    </message>
    <message>
        <source>La liste la remplit, vous la renvoie, et Pacte la relit avec vous</source>
        <translation>The list fills it in, sends it back, and Pacte goes through it with you</translation>
    </message>
    <message>
        <source>Le projet à relire ensemble&#xa0;: rien n’est encore signé</source>
        <translation>The draft to read through together: nothing is signed yet</translation>
    </message>
    <message>
        <source>Les mesures choisies par le collectif, à remplir à la main en rencontre</source>
        <translation>The measures the collective chose, to fill in by hand in a meeting</translation>
    </message>
    <message>
        <source>Les mesures face aux listes, en A4 si une page suffit, sinon en A3</source>
        <translation>Measures against lists, on A4 if one page is enough, on A3 otherwise</translation>
    </message>
    <message>
        <source>Pacte de la liste « {} » (PDF)</source>
        <translation>Pact of the list “{}” (PDF)</translation>
    </message>
    <message>
        <source>Pacte de la liste « {} », signature n° {} (PDF)</source>
        <translation>Pact of the list “{}”, signing no. {} (PDF)</translation>
    </message>
    <message>
        <source>Ses réponses et ses mots, et des lignes pour écrire ce qui reste ouvert</source>
        <translation>Its answers and its words, and lines to write what is still open</translation>
    </message>
    <message>
        <source>Tableau des réponses (CSV)</source>
        <translation>Table of answers (CSV)</translation>
    </message>
    <message>
        <source>Tel qu’il a été signé, avec son empreinte</source>
        <translation>As it was signed, with its fingerprint</translation>
    </message>
    <message>
        <source>Tout le dossier, à publier ou à reprendre ; sans notes privées ni contacts</source>
        <translation>The whole pact file, to publish or to take up again; without private notes or contacts</translation>
    </message>
    <message>
        <source>Toutes les mesures, à remplir à la main en rencontre</source>
        <translation>All the measures, to fill in by hand in a meeting</translation>
    </message>
    <message>
        <source>Une ligne par liste et par niveau, pour un tableur ; sans notes privées</source>
        <translation>One row for each list and level, for a spreadsheet; without private notes</translation>
    </message>
    <message>
        <source>Une page par liste, dans un seul document</source>
        <translation>One page for each list, in a single document</translation>
    </message>
    <message>
        <source>Une page à imprimer et à distribuer</source>
        <translation>One page to print and hand out</translation>
    </message>
    <message>
        <source>Une page à lire de loin : ce que les listes retiennent toutes</source>
        <translation>One page to read from afar: what all the lists keep</translation>
    </message>
    <message>
        <source>À imprimer et à remplir à la main</source>
        <translation>To print and fill in by hand</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Aperçu et impression…</source>
        <translation>Previe&amp;w and print…</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le document</source>
        <translation>&amp;Open the document</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Annulation…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: rien n’a été écrit.</source>
        <translation>Cancelled: nothing was written.</translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà&#xa0;: il sera remplacé.</source>
        <translation>This file exists already: it will be replaced.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fichier du document</source>
        <translation>File of the document</translation>
    </message>
    <message>
        <source>Ouvrir le &amp;dossier</source>
        <translation>Open the fol&amp;der</translation>
    </message>
    <message>
        <source>Où écrire le document</source>
        <translation>Where to write the document</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>«&#xa0;{}&#xa0;» est écrit dans {}.</source>
        <translation>“{}” is written in {}.</translation>
    </message>
    <message>
        <source>Écriture&#xa0;: {}&#xa0;%</source>
        <translation>Writing: {}%</translation>
    </message>
    <message>
        <source>↑ ↓ autre document</source>
        <translation>↑ ↓ another document</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Pas encore enregistré : corrigez, ou Échap pour revenir à ce qui est enregistré.</source>
        <translation>Not saved yet: correct it, or press Esc to go back to what is saved.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Dans&#xa0;:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Type&#xa0;:</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Liste « {} » ajoutée.</source>
        <translation>List “{}” added.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Chercher une mesure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>Choisies par le collectif</source>
        <translation>Chosen by the collective</translation>
    </message>
    <message>
        <source>Filtrer par choix du collectif ou par texte</source>
        <translation>Filter by the collective’s choice or by text</translation>
    </message>
    <message>
        <source>Filtrer par réponse</source>
        <translation>Filter by answer</translation>
    </message>
    <message>
        <source>Filtrer par thème</source>
        <translation>Filter by theme</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Note privée</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Preuve, passage</source>
        <translation>Evidence, passage</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Texte non officiel</source>
        <translation>Unofficial text</translation>
    </message>
    <message>
        <source>Texte à compléter</source>
        <translation>Text to be completed</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes les mesures</source>
        <translation>All measures</translation>
    </message>
    <message>
        <source>Toutes les réponses</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Les preuves des réponses restent. Ctrl+Z rend le tout.</source>
        <translation>The evidence of answers stays. Ctrl+Z brings it all back.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer un programme</source>
        <translation>Remove a programme</translation>
    </message>
    <message>
        <source>Retirer « {} » du dossier ?</source>
        <translation>Remove “{}” from the file?</translation>
    </message>
    <message>
        <source>{} passage retenu, sur un niveau que personne n’a abordé, part avec lui.</source>
        <translation>{} passage kept, on a level that nobody raised, goes with it.</translation>
    </message>
    <message>
        <source>{} passages retenus, sur des niveaux que personne n’a abordés, partent avec lui.</source>
        <translation>{} passages kept, on levels that nobody raised, go with it.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Ce texte n’est pas encore enregistré : Échap encore une fois pour l’abandonner.</source>
        <translation>This text is not saved yet: press Esc once more to drop it.</translation>
    </message>
</context>
<context>
    <name>FrameworkChoice</name>
    <message>
        <source>Référ&amp;entiel</source>
        <translation>Ca&amp;talogue</translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>Ajouter un référentiel</source>
        <translation>Add a catalogue</translation>
    </message>
    <message>
        <source>Chacun a ses mesures, ses réponses, ses rencontres et ses signatures ; la commune, le collectif et les listes sont les mêmes.</source>
        <translation>Each has its own measures, answers, meetings and signings; the town, the collective and the lists are the same.</translation>
    </message>
    <message>
        <source>Les référentiels de ce dossier</source>
        <translation>The catalogues of this pact file</translation>
    </message>
    <message>
        <source>Tous les référentiels livrés avec Pacte sont dans ce dossier.</source>
        <translation>All the catalogues that come with Pacte are in this pact file.</translation>
    </message>
</context>
<context>
    <name>FrameworksSection</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter « {} »</source>
        <translation>Add “{}”</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer « {} »</source>
        <translation>Remove “{}”</translation>
    </message>
    <message>
        <source>Travailler sur celui-ci</source>
        <translation>Work on this one</translation>
    </message>
    <message>
        <source>Travailler sur « {} »</source>
        <translation>Work on “{}”</translation>
    </message>
    <message>
        <source>celui que montrent les pages</source>
        <translation>the one that pages show</translation>
    </message>
    <message>
        <source>référentiel principal du dossier</source>
        <translation>the pact file’s main catalogue</translation>
    </message>
    <message>
        <source>référentiel suivant</source>
        <translation>next catalogue</translation>
    </message>
    <message>
        <source>toutes sont nécessaires pour signer</source>
        <translation>all of them are needed to sign</translation>
    </message>
    <message>
        <source>{} mesure</source>
        <translation>{} measure</translation>
    </message>
    <message>
        <source>{} mesures</source>
        <translation>{} measures</translation>
    </message>
    <message>
        <source>{} suffisent pour signer</source>
        <translation>{} are enough to sign</translation>
    </message>
    <message>
        <source>{} suffit pour signer</source>
        <translation>{} is enough to sign</translation>
    </message>
    <message>
        <source>« {} » est ajouté ; il se choisit en haut de la fenêtre, ou avec Ctrl+R.</source>
        <translation>“{}” is added; choose it at the top of the window, or with Ctrl+R.</translation>
    </message>
    <message>
        <source>« {} » est retiré ; Ctrl+Z le remet.</source>
        <translation>“{}” is removed; Ctrl+Z puts it back.</translation>
    </message>
</context>
<context>
    <name>GapCallout</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ouvrir la grille</source>
        <translation>Open the grid</translation>
    </message>
    <message>
        <source>Quelqu’un signe pour la liste.</source>
        <translation>Somebody signs for the list.</translation>
    </message>
    <message>
        <source>Quelqu’un signe pour le collectif.</source>
        <translation>Somebody signs for the collective.</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Y aller…</source>
        <translation>Go there…</translation>
    </message>
    <message>
        <source>principe {}</source>
        <translation>principle {}</translation>
    </message>
</context>
<context>
    <name>GapsPanel</name>
    <message>
        <source>Rien ne manque : la liste peut signer</source>
        <translation>Nothing is missing: the list may sign</translation>
    </message>
    <message>
        <source>{} chose à régler avant de signer</source>
        <translation>{} thing to settle before signing</translation>
    </message>
    <message>
        <source>{} choses à régler avant de signer</source>
        <translation>{} things to settle before signing</translation>
    </message>
    <message>
        <source>À regarder (n’empêche pas de signer)</source>
        <translation>To look at (does not keep from signing)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Principes transversaux</source>
        <translation>Transversal principles</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>locale</source>
        <translation>local</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Niveau {} d’engagement de chaque mesure. {}</source>
        <translation>Commitment level {} of each measure. {}</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Une mesure est retenue dès qu’un de ses niveaux est engagé, même avec réserve.</source>
        <translation>A measure is kept as soon as one of its levels is agreed to, even with a reservation.</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Ajoutez une première liste candidate, ou lisez un pacte déjà signé&#xa0;: ses réponses se rempliront.</source>
        <translation>Add a first candidate list, or read a pact that is signed already: its answers will fill in.</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>Aucune mesure ne correspond à ce filtre.</source>
        <translation>No measure matches this filter.</translation>
    </message>
    <message>
        <source>Ce dossier est ouvert en lecture seule&#xa0;: rien ne peut y être changé.</source>
        <translation>This pact file is open read-only: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Choisissez un seul niveau d’une mesure.</source>
        <translation>Select a single level of a measure.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>engager ce niveau</source>
        <translation>commit to this level</translation>
    </message>
    <message>
        <source>lire</source>
        <translation>read</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>revenir à la grille</source>
        <translation>back to the grid</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>écrire</source>
        <translation>write</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Grille des mesures et de leurs niveaux</source>
        <translation>Grid of the measures and their levels</translation>
    </message>
    <message>
        <source>Niveaux</source>
        <translation>Levels</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ouverture de «&#xa0;{}&#xa0;»…</source>
        <translation>Opening “{}”…</translation>
    </message>
    <message>
        <source>Pacte</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>enregistré</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>enregistré le {} à {}</source>
        <translation>saved on {} at {}</translation>
    </message>
    <message>
        <source>enregistré à {}</source>
        <translation>saved at {}</translation>
    </message>
    <message>
        <source>fichier inaccessible</source>
        <translation>file out of reach</translation>
    </message>
    <message>
        <source>lecture seule</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>pas encore enregistré</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>saisie en cours…</source>
        <translation>typing…</translation>
    </message>
    <message>
        <source>État de l’enregistrement</source>
        <translation>State of saving</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Ce journal aide à corriger les défauts du programme. Il ne contient ni vos mots ni des noms, et reste sur cet ordinateur.</source>
        <translation>This log helps to mend faults of the program. It holds neither your words nor names, and stays on this computer.</translation>
    </message>
    <message>
        <source>Journal technique</source>
        <translation>Technical log</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>F1 toutes les touches</source>
        <translation>F1 all keys</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Passage du programme retenu, par {}</source>
        <translation>Passage of the programme kept, by {}</translation>
    </message>
    <message>
        <source>Passage du programme retiré, par {}</source>
        <translation>Passage of the programme taken back, by {}</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>formulation</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>preuve</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>réserve</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>{} (avant&#xa0;: {})</source>
        <translation>{} (before: {})</translation>
    </message>
    <message>
        <source>{} — avant : {}
ensuite : {}</source>
        <translation>{} — before: {}
afterwards: {}</translation>
    </message>
    <message>
        <source>{}, noté par {}</source>
        <translation>{}, noted by {}</translation>
    </message>
    <message>
        <source>{}, par {}</source>
        <translation>{}, by {}</translation>
    </message>
    <message>
        <source>à revoir</source>
        <translation>to review</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Historique : {}</source>
        <translation>History: {}</translation>
    </message>
    <message>
        <source>Historique de la réponse</source>
        <translation>History of the answer</translation>
    </message>
</context>
<context>
    <name>ImportAnswerForm</name>
    <message>
        <source>&amp;Formulation retenue</source>
        <translation>&amp;Agreed wording</translation>
    </message>
    <message>
        <source>&amp;Mesure, niveau et réponse</source>
        <translation>&amp;Measure, level and answer</translation>
    </message>
    <message>
        <source>&amp;Observation</source>
        <translation>&amp;Observation</translation>
    </message>
    <message>
        <source>&amp;Partenaire</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Réserve</source>
        <translation>&amp;Reservation</translation>
    </message>
    <message>
        <source>Donner la ligne {} à un niveau</source>
        <translation>Give line {} to a level</translation>
    </message>
    <message>
        <source>Déjà réalisé</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Garder cette réponse</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>vide : le texte officiel</source>
        <translation>empty: the official text</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>&amp;Changer…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Observation</source>
        <translation>&amp;Observation</translation>
    </message>
    <message>
        <source>&amp;Revenir</source>
        <translation>Take &amp;back</translation>
    </message>
    <message>
        <source>Ce qui change dans le dossier ({})</source>
        <translation>What changes in the pact file ({})</translation>
    </message>
    <message>
        <source>Ctrl+Z annule.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>C’est &amp;juste</source>
        <translation>Tha&amp;t is right</translation>
    </message>
    <message>
        <source>Dans l’ordre du document ({})</source>
        <translation>In the document’s order ({})</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer {} réponse</source>
        <translation>Save {} answer</translation>
    </message>
    <message>
        <source>Enregistrer {} réponses</source>
        <translation>Save {} answers</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Espace : juste · Entrée : changer · Suppr : écarter · A P R H ? : répondre. Un seul Ctrl+Z annulera tout.</source>
        <translation>Space: right · Enter: change · Del: drop · letters: answer. A single Ctrl+Z will undo everything.</translation>
    </message>
    <message>
        <source>La ligne est une observation de la liste, publiée avec le pacte</source>
        <translation>The line is an observation of the list, published with the pact</translation>
    </message>
    <message>
        <source>Ligne choisie, en entier</source>
        <translation>Selected line, in full</translation>
    </message>
    <message>
        <source>Ligne {} → {}{}</source>
        <translation>Line {} → {}{}</translation>
    </message>
    <message>
        <source>Lignes ({})</source>
        <translation>Lines ({})</translation>
    </message>
    <message>
        <source>Lignes du document et ce qui en a été compris</source>
        <translation>Lines of the document and what was understood of them</translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation>Lines shown</translation>
    </message>
    <message>
        <source>Lire un pacte signé : {}</source>
        <translation>Read a signed pact: {}</translation>
    </message>
    <message>
        <source>Liste montrée</source>
        <translation>List shown</translation>
    </message>
    <message>
        <source>Ne rien enregistrer</source>
        <translation>Save nothing</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Pacte de « {} » enregistré ; Ctrl+Z le reprend en entier.</source>
        <translation>Pact of “{}” saved; Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>Pactes de {} listes enregistrés ; Ctrl+Z les reprend tous.</source>
        <translation>Pacts of {} lists saved; Ctrl+Z takes them all back.</translation>
    </message>
    <message>
        <source>Page {}, ligne {} → {}{}</source>
        <translation>Page {}, line {} → {}{}</translation>
    </message>
    <message>
        <source>Retour arrière</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Revenir à ce que Pacte avait compris de la ligne</source>
        <translation>Go back to what Pacte had understood of the line</translation>
    </message>
    <message>
        <source>Rien de ce qui est revu n’est enregistré : Échap encore une fois pour l’abandonner.</source>
        <translation>Nothing of what is reviewed is saved: Escape once more to give it up.</translation>
    </message>
    <message>
        <source>Rien n’est à revoir</source>
        <translation>Nothing needs a look</translation>
    </message>
    <message>
        <source>Réponses qui changent</source>
        <translation>Answers that change</translation>
    </message>
    <message>
        <source>Seulement ce qui est à revoir ({})</source>
        <translation>Only what is to review ({})</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Tout est revu</source>
        <translation>All is reviewed</translation>
    </message>
    <message>
        <source>Un seul Ctrl+Z annulera tout.</source>
        <translation>A single Ctrl+Z will undo it all.</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
    <message>
        <source>tête de liste : {}</source>
        <translation>head of list: {}</translation>
    </message>
    <message>
        <source>{} ligne lue</source>
        <translation>{} line read</translation>
    </message>
    <message>
        <source>{} ligne à revoir</source>
        <translation>{} line to review</translation>
    </message>
    <message>
        <source>{} lignes lues</source>
        <translation>{} lines read</translation>
    </message>
    <message>
        <source>{} lignes à revoir</source>
        <translation>{} lines to review</translation>
    </message>
    <message>
        <source>{} mesure locale ajoutée</source>
        <translation>{} local measure added</translation>
    </message>
    <message>
        <source>{} mesures locales ajoutées</source>
        <translation>{} local measures added</translation>
    </message>
    <message>
        <source>{} non placée</source>
        <translation>{} not placed</translation>
    </message>
    <message>
        <source>{} non placées</source>
        <translation>{} not placed</translation>
    </message>
    <message>
        <source>{} sur {} : {}</source>
        <translation>{} of {}: {}</translation>
    </message>
    <message>
        <source>À &amp;enregistrer</source>
        <translation>To be sav&amp;ed</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>À revoir d’abord</source>
        <translation>To review first</translation>
    </message>
    <message>
        <source>Éc&amp;arter</source>
        <translation>Lea&amp;ve out</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Chaque modification du dossier s’y écrit, avec son heure et son auteur.</source>
        <translation>Every edit of the pact file is written here, with its time and its author.</translation>
    </message>
    <message>
        <source>Chercher dans le journal</source>
        <translation>Search the journal</translation>
    </message>
    <message>
        <source>Journal du dossier</source>
        <translation>Journal of the pact file</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Modifications du dossier</source>
        <translation>Edits of the pact file</translation>
    </message>
    <message>
        <source>Rien de tel dans le journal</source>
        <translation>Nothing like it in the journal</translation>
    </message>
    <message>
        <source>toutes les listes</source>
        <translation>all lists</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>annulé ensuite</source>
        <translation>undone later</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Ctrl+Début</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>Ctrl+Maj+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Maj+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ctrl+Maj+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+Maj+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Ctrl+Maj+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Dans la grille</source>
        <translation>In the grid</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Pact file</translation>
    </message>
    <message>
        <source>Déjà réalisé, à poursuivre</source>
        <translation>Already done, to be continued</translation>
    </message>
    <message>
        <source>En comparant</source>
        <translation>While comparing</translation>
    </message>
    <message>
        <source>En lisant un programme</source>
        <translation>While reading a programme</translation>
    </message>
    <message>
        <source>En relisant un pacte</source>
        <translation>Reviewing a pact</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Espace, Suppr, N</source>
        <translation>Space, Del, N</translation>
    </message>
    <message>
        <source>Espace, ↓ ↑</source>
        <translation>Space, ↓ ↑</translation>
    </message>
    <message>
        <source>Maj + flèches</source>
        <translation>Shift + arrows</translation>
    </message>
    <message>
        <source>Maj+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Mesures du dossier</source>
        <translation>Measures of the pact file</translation>
    </message>
    <message>
        <source>Mots et signes</source>
        <translation>Words and signs</translation>
    </message>
    <message>
        <source>Pendant une rencontre</source>
        <translation>During a meeting</translation>
    </message>
    <message>
        <source>Pg préc, Pg suiv</source>
        <translation>Pg Up, Pg Dn</translation>
    </message>
    <message>
        <source>PgSuiv</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Retour arrière</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Signer et imprimer</source>
        <translation>Signing and printing</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Touches, mots et signes</source>
        <translation>Keys, words and signs</translation>
    </message>
    <message>
        <source>agrandir, réduire ; Ctrl+0 : à la largeur</source>
        <translation>zoom in, zoom out; Ctrl+0: to the width</translation>
    </message>
    <message>
        <source>ajouter une preuve : un passage du programme, une délibération</source>
        <translation>add evidence: a passage of the programme, a council decision</translation>
    </message>
    <message>
        <source>aller d’une mesure et d’un niveau à l’autre</source>
        <translation>go from one measure and level to the next</translation>
    </message>
    <message>
        <source>aller d’une page à l’autre</source>
        <translation>go from page to page</translation>
    </message>
    <message>
        <source>aller à une mesure par son numéro</source>
        <translation>go to a measure by its number</translation>
    </message>
    <message>
        <source>annuler la dernière modification</source>
        <translation>undo the last change</translation>
    </message>
    <message>
        <source>aperçu et impression de tout document</source>
        <translation>preview and print any document</translation>
    </message>
    <message>
        <source>autre mesure, mesure locale, suivante</source>
        <translation>other measure, local measure, next</translation>
    </message>
    <message>
        <source>aux barres ; Entrée les explique</source>
        <translation>to the bars; Enter explains them</translation>
    </message>
    <message>
        <source>cette aide : les touches, les mots</source>
        <translation>this help: keys, words</translation>
    </message>
    <message>
        <source>changer la mesure, le niveau, la réponse, les mots</source>
        <translation>change measure, level, answer, words</translation>
    </message>
    <message>
        <source>chercher le début de mots, sans accents ni majuscules</source>
        <translation>find the beginning of words, without accents or capitals</translation>
    </message>
    <message>
        <source>choisir la mesure pour le collectif, ou non</source>
        <translation>choose the selected measures, or not</translation>
    </message>
    <message>
        <source>choisir le niveau ; les lettres y répondent</source>
        <translation>choose the level; the letters answer it</translation>
    </message>
    <message>
        <source>choisir plusieurs niveaux, répondre une fois pour tous</source>
        <translation>select several levels, answer once for all</translation>
    </message>
    <message>
        <source>compléter ou corriger un texte de niveau qui n’est pas officiel</source>
        <translation>complete or correct the text of a level that is not official</translation>
    </message>
    <message>
        <source>dans une date : le calendrier</source>
        <translation>in a date: the calendar</translation>
    </message>
    <message>
        <source>déplacer une mesure locale</source>
        <translation>move a local measure</translation>
    </message>
    <message>
        <source>effacer la signature dessinée ; Ctrl+Z : le dernier trait</source>
        <translation>clear the drawn signature; Ctrl+Z: its last stroke</translation>
    </message>
    <message>
        <source>engager le niveau de ce rang, ou l’enlever (aussi &amp; é &quot; sans Maj)</source>
        <translation>agree the level of this rank, or take it away (also &amp; é &quot; without Shift)</translation>
    </message>
    <message>
        <source>enregistrer une copie ailleurs</source>
        <translation>save a copy elsewhere</translation>
    </message>
    <message>
        <source>exporter</source>
        <translation>export</translation>
    </message>
    <message>
        <source>finir : ce qui est à revoir, le compte rendu</source>
        <translation>finish: what is to review, the minutes</translation>
    </message>
    <message>
        <source>la ligne est bien lue ; les lettres y répondent</source>
        <translation>the line is read well; letters answer it</translation>
    </message>
    <message>
        <source>la rétablir</source>
        <translation>redo it</translation>
    </message>
    <message>
        <source>lire en entier ce que dit le programme de la liste, ou replier</source>
        <translation>read in full what the list’s programme says, or fold it</translation>
    </message>
    <message>
        <source>lire la suite d’un texte long</source>
        <translation>read the rest of a long text</translation>
    </message>
    <message>
        <source>lire un pacte signé</source>
        <translation>read a signed pact</translation>
    </message>
    <message>
        <source>lire un programme</source>
        <translation>read a programme</translation>
    </message>
    <message>
        <source>lire une réponse de liste</source>
        <translation>read a list’s reply</translation>
    </message>
    <message>
        <source>mesure suivante ou précédente</source>
        <translation>next or previous measure</translation>
    </message>
    <message>
        <source>nouveau dossier</source>
        <translation>new pact file</translation>
    </message>
    <message>
        <source>nouvelle liste</source>
        <translation>new list</translation>
    </message>
    <message>
        <source>oublier ce qui a été décidé de la ligne</source>
        <translation>forget what was decided about the line</translation>
    </message>
    <message>
        <source>ouvrir un dossier</source>
        <translation>open a pact file</translation>
    </message>
    <message>
        <source>page d’avant ou d’après</source>
        <translation>page before or after</translation>
    </message>
    <message>
        <source>première mesure&#xa0;; Ctrl+Fin&#xa0;: la dernière</source>
        <translation>first measure; Ctrl+End: the last one</translation>
    </message>
    <message>
        <source>quitter ; la rencontre se reprend où elle s’est arrêtée</source>
        <translation>leave; the meeting goes on where it stopped</translation>
    </message>
    <message>
        <source>retenir, écarter, aucune mesure</source>
        <translation>keep, drop, no measure</translation>
    </message>
    <message>
        <source>revenir à la grille&#xa0;; ce qui est écrit est enregistré</source>
        <translation>back to the grid; what is written is saved</translation>
    </message>
    <message>
        <source>référentiel suivant</source>
        <translation>next catalogue</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>à revoir avant la fin</source>
        <translation>to review before the end</translation>
    </message>
    <message>
        <source>écarter la ligne ; O : en faire une observation</source>
        <translation>leave the line out; O: make it an observation</translation>
    </message>
    <message>
        <source>écrire : formulation, réserve, partenaire, observation ; jamais la note</source>
        <translation>write: wording, reservation, partner, observation; never the note</translation>
    </message>
    <message>
        <source>écrire&#xa0;: formulation, réserve, partenaire, observation, note</source>
        <translation>write: wording, reservation, partner, observation, note</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source> ; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{} : {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} à {}</source>
        <translation>{} at {}</translation>
    </message>
</context>
<context>
    <name>LeftMeeting</name>
    <message>
        <source>La rencontre du {} avec « {} » est en cours.</source>
        <translation>The meeting of {} with “{}” is under way.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signes : {}</source>
        <translation>Signs: {}</translation>
    </message>
    <message>
        <source>avec un partenaire</source>
        <translation>with a partner</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
</context>
<context>
    <name>LevelBlock</name>
    <message>
        <source>Compléter…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>Complété par le collectif : ce texte ne vient pas du référentiel. Source : {}</source>
        <translation>Completed by the collective: this text does not come from the catalogue. Source: {}</translation>
    </message>
    <message>
        <source>Corriger…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Texte officiel à compléter</source>
        <translation>Official text to be completed</translation>
    </message>
    <message>
        <source>Écrire le texte du {}</source>
        <translation>Write the text of {}</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Texte officiel à compléter</source>
        <translation>Official text to be completed</translation>
    </message>
</context>
<context>
    <name>LevelDialogs</name>
    <message>
        <source>Ce niveau a déjà son texte officiel ; il ne se modifie pas.</source>
        <translation>This level already has its official text; it cannot be changed.</translation>
    </message>
    <message>
        <source>La preuve est retirée ; Ctrl+Z la rend, l’historique la garde.</source>
        <translation>The evidence is removed; Ctrl+Z brings it back, the history keeps it.</translation>
    </message>
    <message>
        <source>Le passage n’est plus retenu ; Ctrl+Z le rend, l’historique le garde.</source>
        <translation>The passage is no longer kept; Ctrl+Z brings it back, the history keeps it.</translation>
    </message>
    <message>
        <source>Le texte d’une mesure locale se change avec la mesure elle-même.</source>
        <translation>The text of a local measure is changed with the measure itself.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Seul du texte peut être collé ici.</source>
        <translation>Only text can be pasted here.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Compris comme</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>L&amp;iste</source>
        <translation>L&amp;ist</translation>
    </message>
    <message>
        <source>Liste candidate</source>
        <translation>Candidate list</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>New list…</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Contact (privé, jamais publié)</source>
        <translation>Contact (private, never published)</translation>
    </message>
    <message>
        <source>Fusionnée dans «&#xa0;{}&#xa0;»&#xa0;: ses réponses et sa signature ne comptent plus.</source>
        <translation>Merged into “{}”: its answers and its signature no longer count.</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Réponses de la liste à la feuille relue</source>
        <translation>The list’s replies to review sheets</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Tête de liste</source>
        <translation>Head of list</translation>
    </message>
    <message>
        <source>comme sur la profession de foi</source>
        <translation>as on its manifesto</translation>
    </message>
    <message>
        <source>municipales…</source>
        <translation>municipal…</translation>
    </message>
    <message>
        <source>parti, union, sans étiquette…</source>
        <translation>party, alliance, independent…</translation>
    </message>
    <message>
        <source>pas encore connue</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>téléphone, courriel, horaires…</source>
        <translation>telephone, e-mail, hours…</translation>
    </message>
    <message>
        <source>Élection</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>État des échanges</source>
        <translation>State of the talks</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1er tour</source>
        <translation>round 1</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>contactée</source>
        <translation>contacted</translation>
    </message>
    <message>
        <source>en négociation</source>
        <translation>negotiating</translation>
    </message>
    <message>
        <source>fusionnée</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>il en faut {}</source>
        <translation>{} needed</translation>
    </message>
    <message>
        <source>il manque</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>manque {} mesure</source>
        <translation>{} measure missing</translation>
    </message>
    <message>
        <source>manque {} mesures</source>
        <translation>{} measures missing</translation>
    </message>
    <message>
        <source>modifiée depuis le {}</source>
        <translation>changed since {}</translation>
    </message>
    <message>
        <source>peut signer</source>
        <translation>can sign</translation>
    </message>
    <message>
        <source>principe {}</source>
        <translation>principle {}</translation>
    </message>
    <message>
        <source>principes {}</source>
        <translation>principles {}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>declines</translation>
    </message>
    <message>
        <source>rencontrée</source>
        <translation>met</translation>
    </message>
    <message>
        <source>signature sans effet</source>
        <translation>signature void</translation>
    </message>
    <message>
        <source>signée</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>une fois confirmée</source>
        <translation>once confirmed</translation>
    </message>
    <message>
        <source>voir « {} »</source>
        <translation>see “{}”</translation>
    </message>
    <message>
        <source>{} suffisent</source>
        <translation>{} suffice</translation>
    </message>
    <message>
        <source>{} suffit</source>
        <translation>{} suffices</translation>
    </message>
    <message>
        <source>{} sur {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>{}e tour</source>
        <translation>round {}</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>à contacter</source>
        <translation>to contact</translation>
    </message>
    <message>
        <source>élue</source>
        <translation>elected</translation>
    </message>
</context>
<context>
    <name>ListsFilterBar</name>
    <message>
        <source>Chercher une liste</source>
        <translation>Find a list</translation>
    </message>
    <message>
        <source>Filtrer par tour</source>
        <translation>Filter by round</translation>
    </message>
    <message>
        <source>Filtrer par élection</source>
        <translation>Filter by election</translation>
    </message>
    <message>
        <source>Filtrer par état</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Fusionner…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>New list…</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Tous les tours</source>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>Tous les états</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes les élections</source>
        <translation>All elections</translation>
    </message>
    <message>
        <source>Une fusion demande deux listes qui ne sont pas déjà fusionnées.</source>
        <translation>A merger needs two lists that are not merged already.</translation>
    </message>
    <message>
        <source>{} liste dans ce dossier</source>
        <translation>{} list in this pact file</translation>
    </message>
    <message>
        <source>{} listes dans ce dossier</source>
        <translation>{} lists in this pact file</translation>
    </message>
    <message>
        <source>Élections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>États</source>
        <translation>States</translation>
    </message>
</context>
<context>
    <name>ListsModel</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Mesures retenues</source>
        <translation>Measures kept</translation>
    </message>
    <message>
        <source>Pour signer</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Élection</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Ajoutez chaque liste candidate dès qu’elle est connue : qui la mène, comment la joindre, où en sont les échanges. Un pacte déjà signé peut aussi être lu.</source>
        <translation>Add each candidate list as soon as it is known: who heads it, how to reach it, where the talks stand. A pact that is signed already can be read too.</translation>
    </message>
    <message>
        <source>Aucune liste ne correspond à ce filtre.</source>
        <translation>No list matches this filter.</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>Ce dossier est ouvert en lecture seule : rien ne peut y être changé.</source>
        <translation>This pact file is open read-only: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Listes candidates</source>
        <translation>Candidate lists</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>chercher</source>
        <translation>find</translation>
    </message>
    <message>
        <source>liste</source>
        <translation>list</translation>
    </message>
    <message>
        <source>revenir aux listes</source>
        <translation>back to the lists</translation>
    </message>
    <message>
        <source>répondre</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>réponse</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>« {} » a confirmé ses réponses.</source>
        <translation>“{}” has confirmed its answers.</translation>
    </message>
    <message>
        <source>« {} » est née de la fusion ; Ctrl+Z l’annule en entier.</source>
        <translation>“{}” was born of the merger; Ctrl+Z undoes all of it.</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>écrire</source>
        <translation>write</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ce dossier n’a qu’un référentiel ; d’autres s’ajoutent sur la page Dossier.</source>
        <translation>This pact file has only one catalogue; others are added on the Pact file page.</translation>
    </message>
    <message>
        <source>Ce dossier n’a qu’un référentiel.</source>
        <translation>This pact file has only one catalogue.</translation>
    </message>
    <message>
        <source>Voir les référentiels</source>
        <translation>Show the catalogues</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ce dossier est déjà ouvert ici.</source>
        <translation>This pact file is already open here.</translation>
    </message>
    <message>
        <source>Pacte</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>annuler</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>annuler&#xa0;: {}</source>
        <translation>undo: {}</translation>
    </message>
</context>
<context>
    <name>MeasureChoice</name>
    <message>
        <source>Aucune mesure n’a ces mots.</source>
        <translation>No measure has these words.</translation>
    </message>
    <message>
        <source>Chercher une mesure ou un niveau</source>
        <translation>Search for a measure or a level</translation>
    </message>
    <message>
        <source>Mesures et niveaux</source>
        <translation>Measures and levels</translation>
    </message>
    <message>
        <source>Retenir</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Retenir sur une autre mesure</source>
        <translation>Keep on another measure</translation>
    </message>
    <message>
        <source>quelques mots, ou le numéro de la mesure</source>
        <translation>some words, or the number of the measure</translation>
    </message>
</context>
<context>
    <name>MeasureHeader</name>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Mesure {}</source>
        <translation>Measure {}</translation>
    </message>
    <message>
        <source>Mesure {} · locale</source>
        <translation>Measure {} · local</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Choisie par le collectif</source>
        <translation>Chosen by the collective</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Les expressions par lesquelles un programme parle de cette mesure, une par ligne ou entre virgules. Elles la font proposer à la lecture des programmes ; elles ne changent aucune réponse.</source>
        <translation>The expressions a programme uses when it speaks of this measure, one per line or between commas. They make it a suggestion when programmes are read; they change no answer.</translation>
    </message>
    <message>
        <source>Mesures du dossier</source>
        <translation>Measures of the pact file</translation>
    </message>
    <message>
        <source>Mesures locales du collectif</source>
        <translation>Local measures of the collective</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Nom court</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Revenir aux mots-clés d’origine</source>
        <translation>Back to the original keywords</translation>
    </message>
    <message>
        <source>Texte de l’engagement</source>
        <translation>Text of the commitment</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>aucun : les mots de l’intitulé en tiennent lieu</source>
        <translation>none: the words of the title stand in for them</translation>
    </message>
    <message>
        <source>ce à quoi la liste s’engage</source>
        <translation>what the list commits to</translation>
    </message>
    <message>
        <source>choisie par le collectif</source>
        <translation>chosen by the collective</translation>
    </message>
    <message>
        <source>comme il sera imprimé dans le pacte</source>
        <translation>as it will be printed in the pact</translation>
    </message>
    <message>
        <source>mesure {}, {}</source>
        <translation>measure {}, {}</translation>
    </message>
    <message>
        <source>non choisie par le collectif</source>
        <translation>not chosen by the collective</translation>
    </message>
    <message>
        <source>{} texte complété ici</source>
        <translation>{} text completed here</translation>
    </message>
    <message>
        <source>{} texte à compléter</source>
        <translation>{} text to complete</translation>
    </message>
    <message>
        <source>{} textes complétés ici</source>
        <translation>{} texts completed here</translation>
    </message>
    <message>
        <source>{} textes à compléter</source>
        <translation>{} texts to complete</translation>
    </message>
</context>
<context>
    <name>MeasuresFilterBar</name>
    <message>
        <source>({} au moins sont conseillées)</source>
        <translation>(at least {} are advised)</translation>
    </message>
    <message>
        <source>Chercher une mesure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>Choisies par le collectif</source>
        <translation>Chosen by the collective</translation>
    </message>
    <message>
        <source>Filtrer par thème</source>
        <translation>Filter by theme</translation>
    </message>
    <message>
        <source>Lire les textes officiels…</source>
        <translation>Read the official texts…</translation>
    </message>
    <message>
        <source>Mesure locale…</source>
        <translation>Local measure…</translation>
    </message>
    <message>
        <source>Mesures locales</source>
        <translation>Local measures</translation>
    </message>
    <message>
        <source>Mesures montrées</source>
        <translation>Measures shown</translation>
    </message>
    <message>
        <source>Texte complété ici</source>
        <translation>Text completed here</translation>
    </message>
    <message>
        <source>Texte à compléter</source>
        <translation>Text to be completed</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Toutes ({})</source>
        <translation>All ({})</translation>
    </message>
    <message>
        <source>Toutes les mesures</source>
        <translation>All measures</translation>
    </message>
    <message>
        <source>{} choisie</source>
        <translation>{} chosen</translation>
    </message>
    <message>
        <source>{} choisies</source>
        <translation>{} chosen</translation>
    </message>
    <message>
        <source>{} mesure choisie par le collectif</source>
        <translation>{} measure chosen by the collective</translation>
    </message>
    <message>
        <source>{} mesures choisies par le collectif</source>
        <translation>{} measures chosen by the collective</translation>
    </message>
    <message>
        <source>{} sur {} conseillées</source>
        <translation>{} of {} advised</translation>
    </message>
</context>
<context>
    <name>MeasuresModel</name>
    <message>
        <source>Choisie par le collectif</source>
        <translation>Chosen by the collective</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Aucun texte officiel ne manque ici.</source>
        <translation>No official text is missing here.</translation>
    </message>
    <message>
        <source>Aucune mesure locale pour l’instant : « Mesure locale… » en ajoute une.</source>
        <translation>No local measure yet: “Local measure…” adds one.</translation>
    </message>
    <message>
        <source>Aucune mesure ne correspond à ce filtre.</source>
        <translation>No measure matches this filter.</translation>
    </message>
    <message>
        <source>Ce dossier est ouvert en lecture seule : rien ne peut y être changé.</source>
        <translation>This pact file is open read-only: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Mesure locale {} retirée ; Ctrl+Z la rend.</source>
        <translation>Local measure {} removed; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Seule une mesure locale se retire ; Espace décide si elle est retenue.</source>
        <translation>Only a local measure can be removed; Space decides whether this one is chosen.</translation>
    </message>
    <message>
        <source>Seules les mesures locales changent de place.</source>
        <translation>Only local measures change places.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>chercher</source>
        <translation>find</translation>
    </message>
    <message>
        <source>choisir ou non</source>
        <translation>choose or not</translation>
    </message>
    <message>
        <source>déplacer</source>
        <translation>move</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>revenir aux mesures</source>
        <translation>back to the measures</translation>
    </message>
    <message>
        <source>revenir à ce qui est enregistré</source>
        <translation>back to what is saved</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Aller à la mesure (ou au principe)</source>
        <translation>Go to measure (or principle)</translation>
    </message>
    <message>
        <source>Déjà réalisé, à poursuivre</source>
        <translation>Already done, to be continued</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Finir…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>Finir… (F)</source>
        <translation>Finish… (F)</translation>
    </message>
    <message>
        <source>Formulation retenue</source>
        <translation>Agreed wording</translation>
    </message>
    <message>
        <source>Laissée {}.</source>
        <translation>Left {}.</translation>
    </message>
    <message>
        <source>Niveaux : {}</source>
        <translation>Levels: {}</translation>
    </message>
    <message>
        <source>Numéro de la mesure</source>
        <translation>Number of the measure</translation>
    </message>
    <message>
        <source>Observation de la liste (publiée)</source>
        <translation>Observation of the list (published)</translation>
    </message>
    <message>
        <source>Partenaire (doit agir aussi)</source>
        <translation>Partner (must act too)</translation>
    </message>
    <message>
        <source>PgSuiv</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Quitter (Échap)</source>
        <translation>Leave (Esc)</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Revu</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Suivante</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller à…</source>
        <translation>go to…</translation>
    </message>
    <message>
        <source>annuler</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>après {}</source>
        <translation>after {}</translation>
    </message>
    <message>
        <source>au principe {}</source>
        <translation>at principle {}</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>chaque mesure a au moins une réponse</source>
        <translation>each measure has at least one answer</translation>
    </message>
    <message>
        <source>compléter le texte</source>
        <translation>complete the text</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>le programme</source>
        <translation>the programme</translation>
    </message>
    <message>
        <source>lire la suite</source>
        <translation>read on</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>point {}</source>
        <translation>point {}</translation>
    </message>
    <message>
        <source>précédente</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>reste {}</source>
        <translation>{} left</translation>
    </message>
    <message>
        <source>revenir</source>
        <translation>back</translation>
    </message>
    <message>
        <source>sauf…, à condition de…, en partie…</source>
        <translation>except…, provided that…, in part…</translation>
    </message>
    <message>
        <source>suivante</source>
        <translation>next</translation>
    </message>
    <message>
        <source>telle que proposée</source>
        <translation>as proposed</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
    <message>
        <source>valider</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>{} h {}</source>
        <translation>{} h {}</translation>
    </message>
    <message>
        <source>{} mesure</source>
        <translation>{} measure</translation>
    </message>
    <message>
        <source>{} mesures</source>
        <translation>{} measures</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} principe</source>
        <translation>{} principle</translation>
    </message>
    <message>
        <source>{} principes</source>
        <translation>{} principles</translation>
    </message>
    <message>
        <source>{} à revoir</source>
        <translation>{} to review</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>à la mesure {}</source>
        <translation>at measure {}</translation>
    </message>
    <message>
        <source>à revoir</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>écrire</source>
        <translation>write</translation>
    </message>
</context>
<context>
    <name>MeetingAnswer</name>
    <message>
        <source>Avec réserve · {}</source>
        <translation>With reservation · {}</translation>
    </message>
    <message>
        <source>Hors compétence : nommez le partenaire qui doit agir aussi, si on le connaît.</source>
        <translation>Out of competence: name the partner who must act too, if known.</translation>
    </message>
    <message>
        <source>Mots de la réponse · {}</source>
        <translation>Words of the answer · {}</translation>
    </message>
    <message>
        <source>Pas de mots de réserve : la réponse reste « {} ».</source>
        <translation>No words for the reservation: the answer is still “{}”.</translation>
    </message>
    <message>
        <source>Réserve : ce que la liste excepte, ou sa condition. Formulation retenue : ses mots à elle, qui remplacent le texte officiel. L’une des deux suffit.</source>
        <translation>Reservation: what the list leaves out, or its condition. Agreed wording: its own words, in place of the official text. One of the two is enough.</translation>
    </message>
    <message>
        <source>Un accord avec réserve garde ses mots : ceux d’avant sont revenus.</source>
        <translation>An agreement with reservation keeps its words: the former ones are back.</translation>
    </message>
    <message>
        <source>mesure {}, {}</source>
        <translation>measure {}, {}</translation>
    </message>
</context>
<context>
    <name>MeetingBoard</name>
    <message>
        <source>C’est le début de la rencontre.</source>
        <translation>This is the beginning of the meeting.</translation>
    </message>
    <message>
        <source>Il n’y a pas de mesure « {} ».</source>
        <translation>There is no measure “{}”.</translation>
    </message>
    <message>
        <source>Un principe s’accepte en entier ou non : il n’a pas d’autres mots.</source>
        <translation>A principle is accepted whole or not at all: it has no other words.</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Actions choisies à nommer ({}) : touche Entrée</source>
        <translation>Chosen actions to be named ({}): press Enter</translation>
    </message>
    <message>
        <source>Avec : {}</source>
        <translation>With: {}</translation>
    </message>
    <message>
        <source>Déjà réalisé, à poursuivre</source>
        <translation>Already done, to be continued</translation>
    </message>
    <message>
        <source>Formulation : {}</source>
        <translation>Wording: {}</translation>
    </message>
    <message>
        <source>Observation : {}</source>
        <translation>Observation: {}</translation>
    </message>
    <message>
        <source>Partenaire à nommer : touche Entrée</source>
        <translation>Partner to be named: key Enter</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>Réserve : {}</source>
        <translation>Reservation: {}</translation>
    </message>
    <message>
        <source>Texte officiel à compléter (touche T)</source>
        <translation>Official text to be completed (key T)</translation>
    </message>
    <message>
        <source>{} sur {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>{} · texte saisi par le collectif</source>
        <translation>{} · text typed in by the collective</translation>
    </message>
</context>
<context>
    <name>MeetingClosing</name>
    <message>
        <source>Clore la rencontre</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Clore quand même</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>Compte rendu (publié)</source>
        <translation>Minutes (published)</translation>
    </message>
    <message>
        <source>En discussion ({})</source>
        <translation>Under discussion ({})</translation>
    </message>
    <message>
        <source>Fin de la rencontre</source>
        <translation>End of the meeting</translation>
    </message>
    <message>
        <source>Il reste {} point à revoir. La grille le garde, sous le filtre « À revoir ».</source>
        <translation>{} point is still to review. The grid keeps it, under the filter “To review”.</translation>
    </message>
    <message>
        <source>Il reste {} points à revoir. La grille les garde, sous le filtre « À revoir ».</source>
        <translation>{} points are still to review. The grid keeps them, under the filter “To review”.</translation>
    </message>
    <message>
        <source>Revenir aux mesures (Échap)</source>
        <translation>Back to the measures (Esc)</translation>
    </message>
    <message>
        <source>Rien n’est marqué « à revoir ».</source>
        <translation>Nothing is marked “to review”.</translation>
    </message>
    <message>
        <source>Sans réponse ({})</source>
        <translation>Not answered ({})</translation>
    </message>
    <message>
        <source>ce qui s’est dit, ce que chacun doit encore faire…</source>
        <translation>what was said, what everyone has still to do…</translation>
    </message>
    <message>
        <source>À revoir ({})</source>
        <translation>To review ({})</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>&amp;Compte rendu (publié)</source>
        <translation>&amp;Minutes (published)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Personnes présentes, une par ligne</source>
        <translation>&amp;People present, one a line</translation>
    </message>
    <message>
        <source>&amp;Rouvrir la rencontre</source>
        <translation>&amp;Reopen the meeting</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>L&amp;ieu</source>
        <translation>Pl&amp;ace</translation>
    </message>
    <message>
        <source>Rencontre avec {}</source>
        <translation>Meeting with {}</translation>
    </message>
</context>
<context>
    <name>MeetingLinks</name>
    <message>
        <source>Aller au principe {}</source>
        <translation>Go to principle {}</translation>
    </message>
    <message>
        <source>Aller à la mesure {}</source>
        <translation>Go to measure {}</translation>
    </message>
    <message>
        <source>Montrer les {} autres</source>
        <translation>Show the {} others</translation>
    </message>
    <message>
        <source>Montrer {} autre</source>
        <translation>Show {} other</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Ajoutez d’abord la liste candidate que vous allez rencontrer.</source>
        <translation>First add the candidate list that you are going to meet.</translation>
    </message>
    <message>
        <source>Aucune liste à rencontrer</source>
        <translation>No list to meet</translation>
    </message>
    <message>
        <source>Ce dossier n’a encore ni principe ni mesure : il n’y a rien à demander.</source>
        <translation>This pact file has no principle and no measure yet: there is nothing to ask.</translation>
    </message>
    <message>
        <source>Ce qui reste à revoir : {}.</source>
        <translation>Still to be reviewed: {}.</translation>
    </message>
    <message>
        <source>La rencontre avec {} est close ; Ctrl+Z la rouvre.</source>
        <translation>The meeting with {} is closed; Ctrl+Z opens it again.</translation>
    </message>
    <message>
        <source>La rencontre est enregistrée ; vous pourrez la reprendre où elle en est.</source>
        <translation>The meeting is saved; you can take it up again where it stands.</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Un principe a toujours son texte officiel.</source>
        <translation>A principle always has its official text.</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
</context>
<context>
    <name>MeetingProgramme</name>
    <message>
        <source>Ce que dit le programme de la liste</source>
        <translation>What the list’s programme says</translation>
    </message>
    <message>
        <source>Gardé comme preuve · {}</source>
        <translation>Kept as evidence · {}</translation>
    </message>
    <message>
        <source>Lire en entier (L)</source>
        <translation>Read in full (L)</translation>
    </message>
    <message>
        <source>Replier (L)</source>
        <translation>Fold (L)</translation>
    </message>
    <message>
        <source>Retenu, à demander · {}</source>
        <translation>Kept, to be asked · {}</translation>
    </message>
    <message>
        <source>Suggestion, à vérifier · {}</source>
        <translation>Suggestion, to be checked · {}</translation>
    </message>
    <message>
        <source>et {} autre suggestion</source>
        <translation>and {} more suggestion</translation>
    </message>
    <message>
        <source>et {} autres suggestions</source>
        <translation>and {} more suggestions</translation>
    </message>
    <message>
        <source>{} : {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} suggestion</source>
        <translation>{} suggestion</translation>
    </message>
    <message>
        <source>{} suggestion du programme, à vérifier</source>
        <translation>{} suggestion from the programme, to be checked</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>{} suggestions</translation>
    </message>
    <message>
        <source>{} suggestions du programme, à vérifier</source>
        <translation>{} suggestions from the programme, to be checked</translation>
    </message>
</context>
<context>
    <name>MeetingReading</name>
    <message>
        <source>Aucun programme de cette liste n’a encore été lu.</source>
        <translation>No programme of this list has been read yet.</translation>
    </message>
    <message>
        <source>Rien n’a été trouvé ici dans le programme de la liste.</source>
        <translation>Nothing was found here in the list’s programme.</translation>
    </message>
</context>
<context>
    <name>MeetingRun</name>
    <message>
        <source>Cette mesure n’a que {} niveaux.</source>
        <translation>This measure has only {} levels.</translation>
    </message>
    <message>
        <source>Il n’y a qu’un niveau ici.</source>
        <translation>There is only one level here.</translation>
    </message>
</context>
<context>
    <name>MeetingSquares</name>
    <message>
        <source>Avancement : {}, {}</source>
        <translation>Progress: {}, {}</translation>
    </message>
    <message>
        <source>{} sur {}</source>
        <translation>{} of {}</translation>
    </message>
</context>
<context>
    <name>MeetingStart</name>
    <message>
        <source>&amp;Personnes présentes</source>
        <translation>&amp;People present</translation>
    </message>
    <message>
        <source>Cette liste a fusionné : ses réponses ne comptent plus.</source>
        <translation>This list has merged: its answers no longer count.</translation>
    </message>
    <message>
        <source>Cette liste a fusionné dans « {} » : ses réponses ne comptent plus.</source>
        <translation>This list has merged into “{}”: its answers no longer count.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Compléter…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>L&amp;ieu</source>
        <translation>Pl&amp;ace</translation>
    </message>
    <message>
        <source>La mesure choisie par le collectif ; G mène aux autres.</source>
        <translation>The measure chosen by the collective; G leads to the others.</translation>
    </message>
    <message>
        <source>Les principes d’abord, puis la mesure choisie par le collectif ; G mène aux autres.</source>
        <translation>The principles first, then the measure that the collective chose; G leads to the others.</translation>
    </message>
    <message>
        <source>Les principes d’abord, puis les {} mesures choisies par le collectif, dans l’ordre de leurs numéros ; G mène aux autres.</source>
        <translation>The principles first, then the {} measures that the collective chose, in the order of their numbers; G leads to the others.</translation>
    </message>
    <message>
        <source>Les principes d’abord, puis toutes les mesures dans l’ordre de leurs numéros, à moins que la page Dossier n’en retienne.</source>
        <translation>The principles first, then all measures in the order of their numbers, unless some are chosen on the Pact file page.</translation>
    </message>
    <message>
        <source>Les {} mesures choisies par le collectif, dans l’ordre de leurs numéros ; G mène aux autres.</source>
        <translation>The {} measures chosen by the collective, in the order of their numbers; G leads to the others.</translation>
    </message>
    <message>
        <source>Li&amp;ste</source>
        <translation>Li&amp;st</translation>
    </message>
    <message>
        <source>Liste rencontrée</source>
        <translation>List met</translation>
    </message>
    <message>
        <source>Mesures dont un texte officiel manque : {} sur {}</source>
        <translation>Measures that lack an official text: {} of {}</translation>
    </message>
    <message>
        <source>Nouvelle rencontre</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Ou commencer une autre rencontre</source>
        <translation>Or begin another meeting</translation>
    </message>
    <message>
        <source>Rencontrer la nouvelle</source>
        <translation>Meet the new one</translation>
    </message>
    <message>
        <source>Reprendre la rencontre</source>
        <translation>Take up the meeting again</translation>
    </message>
    <message>
        <source>Reprendre la rencontre du {}</source>
        <translation>Take up the meeting of {} again</translation>
    </message>
    <message>
        <source>Tenir une rencontre</source>
        <translation>Hold a meeting</translation>
    </message>
    <message>
        <source>Toutes les mesures dans l’ordre de leurs numéros, à moins que la page Dossier n’en retienne.</source>
        <translation>All measures in the order of their numbers, unless the Pact file page chooses some.</translation>
    </message>
    <message>
        <source>Une mesure à la fois, en grand, sur un écran que l’on partage : les notes privées n’y paraissent jamais.</source>
        <translation>One measure at a time, in large type, on a shared screen: private notes never show there.</translation>
    </message>
    <message>
        <source>mairie, café…</source>
        <translation>town hall, café…</translation>
    </message>
    <message>
        <source>un nom par ligne, ou séparés par des virgules</source>
        <translation>one name a line, or separated by commas</translation>
    </message>
</context>
<context>
    <name>MeetingUndoing</name>
    <message>
        <source>Il n’y a plus de réponse à annuler dans cette rencontre.</source>
        <translation>There is no answer left to undo in this meeting.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>avec {}</source>
        <translation>with {}</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>{} contradiction : elle passe « en discussion », à reposer</source>
        <translation>{} contradiction: it becomes “under discussion”, to be asked again</translation>
    </message>
    <message>
        <source>{} contradictions : elles passent « en discussion », à reposer</source>
        <translation>{} contradictions: they become “under discussion”, to be asked again</translation>
    </message>
    <message>
        <source>{} principe sans accord des deux : il n’est pas repris, à reposer</source>
        <translation>{} principle without agreement of both: not taken over, to be asked again</translation>
    </message>
    <message>
        <source>{} principes sans accord des deux : ils ne sont pas repris, à reposer</source>
        <translation>{} principles without agreement of both: not taken over, to be asked again</translation>
    </message>
    <message>
        <source>{} réponse dite de la même façon : elle est reprise</source>
        <translation>{} answer given alike: taken over</translation>
    </message>
    <message>
        <source>{} réponse d’une seule liste : elle est reprise, à confirmer</source>
        <translation>{} answer of one list only: taken over, to be confirmed</translation>
    </message>
    <message>
        <source>{} réponses dites de la même façon : elles sont reprises</source>
        <translation>{} answers given alike: taken over</translation>
    </message>
    <message>
        <source>{} réponses d’une seule liste : elles sont reprises, à confirmer</source>
        <translation>{} answers of one list only: taken over, to be confirmed</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Nom de la nouvelle liste</source>
        <translation>&amp;Name of the new list</translation>
    </message>
    <message>
        <source>&amp;Première liste</source>
        <translation>&amp;First list</translation>
    </message>
    <message>
        <source>&amp;Seconde liste</source>
        <translation>&amp;Second list</translation>
    </message>
    <message>
        <source>&amp;Tête de liste</source>
        <translation>&amp;Head of list</translation>
    </message>
    <message>
        <source>Ce que disent les deux listes</source>
        <translation>What the two lists say</translation>
    </message>
    <message>
        <source>Fusionner</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Fusionner deux listes</source>
        <translation>Merge two lists</translation>
    </message>
    <message>
        <source>Les notes privées suivent, chacune avec le nom de sa liste. Un seul Ctrl+Z annulera tout.</source>
        <translation>Private notes follow, each with the name of its list. A single Ctrl+Z will undo it all.</translation>
    </message>
    <message>
        <source>Ne pas fusionner</source>
        <translation>Do not merge</translation>
    </message>
    <message>
        <source>Première liste</source>
        <translation>First list</translation>
    </message>
    <message>
        <source>Seconde liste</source>
        <translation>Second list</translation>
    </message>
    <message>
        <source>comme sur la nouvelle profession de foi</source>
        <translation>as on the new manifesto</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>{} reprise avec son origine</source>
        <translation>{} taken over with its origin</translation>
    </message>
    <message>
        <source>{} reprises avec leur origine</source>
        <translation>{} taken over with their origin</translation>
    </message>
    <message>
        <source>{} réponse à reposer</source>
        <translation>{} answer to ask again</translation>
    </message>
    <message>
        <source>{} réponses à reposer</source>
        <translation>{} answers to ask again</translation>
    </message>
    <message>
        <source>{}, {}. La nouvelle liste ({}) attendra d’être confirmée ; les deux anciennes deviennent « fusionnées » et leur signature ne compte plus.</source>
        <translation>{}, {}. The new list ({}) will await confirmation; the two former ones become “merged” and their signature no longer counts.</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MissingTextForm</name>
    <message>
        <source>&amp;Source de ce texte</source>
        <translation>&amp;Source of this text</translation>
    </message>
    <message>
        <source>&amp;Texte officiel du niveau</source>
        <translation>Official &amp;text of the level</translation>
    </message>
    <message>
        <source>Compléter un texte officiel</source>
        <translation>Complete an official text</translation>
    </message>
    <message>
        <source>Corriger un texte complété</source>
        <translation>Correct a completed text</translation>
    </message>
    <message>
        <source>Enregistrer le texte</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Mesure {} · {}</source>
        <translation>Measure {} · {}</translation>
    </message>
    <message>
        <source>Seul le texte officiel s’écrit ici, mot pour mot, et l’on dit d’où il vient : il sera imprimé dans les pactes. Ce que la liste veut changer s’écrit dans sa réponse.</source>
        <translation>Only the official text is written here, word for word, with where it comes from: it will be printed in the pacts. What the list wants to change is written in its answer.</translation>
    </message>
    <message>
        <source>mot pour mot, comme il est imprimé</source>
        <translation>word for word, as it is printed</translation>
    </message>
    <message>
        <source>pacte imprimé, page, adresse, date…</source>
        <translation>printed pact, page, address, date…</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
    <message>
        <source>y entrer</source>
        <translation>go in</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>C&amp;ollectif local</source>
        <translation>Local c&amp;ollective</translation>
    </message>
    <message>
        <source>Créer le dossier</source>
        <translation>Create the pact file</translation>
    </message>
    <message>
        <source>Créer « {} » et continuer</source>
        <translation>Create “{}” and go on</translation>
    </message>
    <message>
        <source>Dossiers Pacte (*.pacte)</source>
        <translation>Pact files (*.pacte)</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New pact file</translation>
    </message>
    <message>
        <source>Où garder le dossier</source>
        <translation>Where to keep the pact file</translation>
    </message>
    <message>
        <source>Textes proposés : {}. D’autres se lisent ensuite, page Dossier.</source>
        <translation>Texts to propose: {}. Others are read later, on the Pact file page.</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>pact-file</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>&amp;Nom de la liste</source>
        <translation>&amp;Name of the list</translation>
    </message>
    <message>
        <source>&amp;Tête de liste</source>
        <translation>&amp;Head of list</translation>
    </message>
    <message>
        <source>&amp;Étiquette</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Ajouter la liste</source>
        <translation>Add the list</translation>
    </message>
    <message>
        <source>Nouvelle liste</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>comme sur la profession de foi</source>
        <translation>as on its manifesto</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>facultatif&#xa0;: parti, union, sans étiquette…</source>
        <translation>optional: party, alliance, independent…</translation>
    </message>
</context>
<context>
    <name>NewMeasureForm</name>
    <message>
        <source>&amp;Intitulé</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Texte de l’engagement</source>
        <translation>Te&amp;xt of the commitment</translation>
    </message>
    <message>
        <source>Ajouter la mesure</source>
        <translation>Add the measure</translation>
    </message>
    <message>
        <source>Nom &amp;court</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>Nouvelle mesure locale</source>
        <translation>New local measure</translation>
    </message>
    <message>
        <source>T&amp;hème</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>comme il sera imprimé dans le pacte</source>
        <translation>as it will be printed in the pact</translation>
    </message>
    <message>
        <source>facultatif : ce à quoi la liste s’engage</source>
        <translation>optional: what the list commits to</translation>
    </message>
    <message>
        <source>facultatif, pour la grille</source>
        <translation>optional, for the grid</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Nouveautés</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
</context>
<context>
    <name>OffersModel</name>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>choisie à la main</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>mots : {}</source>
        <translation>words: {}</translation>
    </message>
    <message>
        <source>retenue</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>écartée</source>
        <translation>dropped</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Dossiers Pacte (*.pacte);;Tous les fichiers (*)</source>
        <translation>Pact files (*.pacte);;All files (*)</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open a pact file</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Contradiction de la fusion, à trancher : {}</source>
        <translation>Contradiction of the merger, to be settled: {}</translation>
    </message>
    <message>
        <source>Non repris à la fusion.</source>
        <translation>Not taken over in the merger.</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>Retiré depuis la fusion.</source>
        <translation>Withdrawn since the merger.</translation>
    </message>
    <message>
        <source>Répondu depuis la fusion.</source>
        <translation>Answered since the merger.</translation>
    </message>
    <message>
        <source>Vient de {}</source>
        <translation>Comes from {}</translation>
    </message>
    <message>
        <source>Vient des deux listes : {}</source>
        <translation>Comes from both lists: {}</translation>
    </message>
    <message>
        <source>ajoutée depuis la fusion</source>
        <translation>added since the merger</translation>
    </message>
    <message>
        <source>changée depuis la fusion</source>
        <translation>changed since the merger</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>les deux listes</source>
        <translation>both lists</translation>
    </message>
    <message>
        <source>pas d’accord des deux listes</source>
        <translation>no agreement of both lists</translation>
    </message>
    <message>
        <source>reposée depuis la fusion</source>
        <translation>asked again since the merger</translation>
    </message>
    <message>
        <source>{} ; en attente de confirmation.</source>
        <translation>{}; awaiting confirmation.</translation>
    </message>
    <message>
        <source>{} Avant : {}.</source>
        <translation>{} Before: {}.</translation>
    </message>
    <message>
        <source>{}, en d’autres mots</source>
        <translation>{}, in other words</translation>
    </message>
    <message>
        <source>{}, repris de « {} » à la fusion</source>
        <translation>{}, taken over from “{}” in the merger</translation>
    </message>
    <message>
        <source>{}, repris des deux listes à la fusion</source>
        <translation>{}, taken over from both lists in the merger</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>« {} » {}</source>
        <translation>“{}” {}</translation>
    </message>
    <message>
        <source>à reposer</source>
        <translation>to ask again</translation>
    </message>
    <message>
        <source>à reposer à la liste</source>
        <translation>to ask the list again</translation>
    </message>
</context>
<context>
    <name>OriginsModel</name>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Vient de</source>
        <translation>Comes from</translation>
    </message>
</context>
<context>
    <name>OriginsPanel</name>
    <message>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirmer les réponses de la liste fusionnée</source>
        <translation>Confirm the answers of the merged list</translation>
    </message>
    <message>
        <source>D’où viennent les réponses</source>
        <translation>Where the answers come from</translation>
    </message>
    <message>
        <source>D’où viennent les réponses : {}</source>
        <translation>Where the answers come from: {}</translation>
    </message>
    <message>
        <source>La liste a confirmé ses réponses.</source>
        <translation>The list has confirmed its answers.</translation>
    </message>
    <message>
        <source>Origine de chaque réponse</source>
        <translation>Origin of each answer</translation>
    </message>
    <message>
        <source>Plus de contradiction : la liste peut confirmer toutes ses réponses.</source>
        <translation>No contradiction left: the list can confirm all its answers.</translation>
    </message>
    <message>
        <source>plus de contradiction</source>
        <translation>no contradiction left</translation>
    </message>
    <message>
        <source>réponses confirmées</source>
        <translation>answers confirmed</translation>
    </message>
    <message>
        <source>{} contradiction : A, P, R, H ou ?</source>
        <translation>{} contradiction: A, P, R, H or ?</translation>
    </message>
    <message>
        <source>{} contradiction à reposer avant de confirmer : A, P, R, H ou ? répond sur la ligne choisie.</source>
        <translation>{} contradiction to ask again before confirming: A, P, R, H or ? answers on the selected line.</translation>
    </message>
    <message>
        <source>{} contradictions : A, P, R, H ou ?</source>
        <translation>{} contradictions: A, P, R, H or ?</translation>
    </message>
    <message>
        <source>{} contradictions à reposer avant de confirmer : A, P, R, H ou ? répond sur la ligne choisie.</source>
        <translation>{} contradictions to ask again before confirming: A, P, R, H or ? answers on the selected line.</translation>
    </message>
</context>
<context>
    <name>OtherMeetings</name>
    <message>
        <source>Rencontre du {} avec « {} » : pas encore close.</source>
        <translation>Meeting of {} with “{}”: not closed yet.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Reprendre la rencontre avec {}</source>
        <translation>Resume the meeting with {}</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message>
        <source>Aucun programme de cet ordinateur n’ouvre «&#xa0;{}&#xa0;».</source>
        <translation>No program of this computer opens “{}”.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Pact file</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Lire un pacte signé…</source>
        <translation>Read a signed pact…</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>New list…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>PastMeetings</name>
    <message>
        <source>Lire et corriger la rencontre du {}</source>
        <translation>Read and correct the meeting of {}</translation>
    </message>
    <message>
        <source>Lire et corriger…</source>
        <translation>Read and correct…</translation>
    </message>
    <message>
        <source>Rencontres tenues</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>pas encore close</source>
        <translation>not closed yet</translation>
    </message>
    <message>
        <source>à revoir : {}</source>
        <translation>to review: {}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ajuster à la largeur</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>Annuler l’impression</source>
        <translation>Cancel printing</translation>
    </message>
    <message>
        <source>Avancement de l’impression</source>
        <translation>Progress of printing</translation>
    </message>
    <message>
        <source>Im&amp;primer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Impression annulée.</source>
        <translation>Printing cancelled.</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Les pages choisies sont écrites&#xa0;: «&#xa0;{}&#xa0;», dans {}.</source>
        <translation>The chosen pages are written: “{}”, in {}.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Préparation de l’aperçu…</source>
        <translation>Preparing the preview…</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Un extrait ne se vérifie pas&#xa0;: à envoyer, prenez toutes les pages.</source>
        <translation>An excerpt cannot be verified: to send it, take all pages.</translation>
    </message>
    <message>
        <source>page {} sur {}</source>
        <translation>page {} of {}</translation>
    </message>
    <message>
        <source>{} page imprimée.</source>
        <translation>{} page printed.</translation>
    </message>
    <message>
        <source>{} pages imprimées.</source>
        <translation>{} pages printed.</translation>
    </message>
    <message>
        <source>{}&#xa0;%</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>«&#xa0;{}&#xa0;» est écrit dans {}.</source>
        <translation>“{}” is written in {}.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>page {} sur {}</source>
        <translation>page {} of {}</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Texte à compléter</source>
        <translation>Text to be completed</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>Aperçu du document</source>
        <translation>Preview of the document</translation>
    </message>
    <message>
        <source>Aperçu et impression</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Où écrire le document</source>
        <translation>Where to write the document</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>&amp;Retenir</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>A&amp;ucune mesure</source>
        <translation>N&amp;o measure</translation>
    </message>
    <message>
        <source>Aucun programme lu n’en parle.</source>
        <translation>No programme that was read speaks of it.</translation>
    </message>
    <message>
        <source>Aucun programme lu pour cette liste</source>
        <translation>No programme read for this list</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>Aucune mesure</source>
        <translation>No measure</translation>
    </message>
    <message>
        <source>Aucune proposition ne correspond à ce filtre.</source>
        <translation>No proposal goes with this filter.</translation>
    </message>
    <message>
        <source>Autre &amp;mesure…</source>
        <translation>Other &amp;measure…</translation>
    </message>
    <message>
        <source>Des suggestions, jamais des réponses. Retenir cite la proposition sur le niveau sans rien répondre : un niveau pas encore abordé le reste.</source>
        <translation>Suggestions, never answers. Keeping quotes the proposal on the level without answering anything: a level not raised yet stays so.</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Lisez le programme de la liste (PDF, Word, LibreOffice, page web ou texte), ou déposez le fichier sur la fenêtre : ses propositions sont rapprochées des mesures, et vous décidez.</source>
        <translation>Read the list’s programme (PDF, Word, LibreOffice, web page or text), or drop the file on the window: its proposals are matched with the measures, and you decide.</translation>
    </message>
    <message>
        <source>Mesure l&amp;ocale…</source>
        <translation>Lo&amp;cal measure…</translation>
    </message>
    <message>
        <source>Mesure {} · {}</source>
        <translation>Measure {} · {}</translation>
    </message>
    <message>
        <source>Mesures suggérées</source>
        <translation>Suggested measures</translation>
    </message>
    <message>
        <source>Par mesure</source>
        <translation>By measure</translation>
    </message>
    <message>
        <source>Par proposition</source>
        <translation>By proposal</translation>
    </message>
    <message>
        <source>Propositions du programme</source>
        <translation>Proposals of the programme</translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Retour arrière</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Rou&amp;vrir</source>
        <translation>Reo&amp;pen</translation>
    </message>
    <message>
        <source>Sans suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Textes officiels</source>
        <translation>Official texts</translation>
    </message>
    <message>
        <source>Un programme est celui d’une liste : ajoutez-la d’abord, puis lisez ce qu’elle a publié.</source>
        <translation>A programme belongs to a list: add it first, then read what it published.</translation>
    </message>
    <message>
        <source>mesure {}</source>
        <translation>measure {}</translation>
    </message>
    <message>
        <source>mesures {}</source>
        <translation>measures {}</translation>
    </message>
    <message>
        <source>point {}</source>
        <translation>point {}</translation>
    </message>
    <message>
        <source>touche {}</source>
        <translation>key {}</translation>
    </message>
    <message>
        <source>{} mesure</source>
        <translation>{} measure</translation>
    </message>
    <message>
        <source>{} mesure rapprochée d’un programme</source>
        <translation>{} measure matched with a programme</translation>
    </message>
    <message>
        <source>{} mesures</source>
        <translation>{} measures</translation>
    </message>
    <message>
        <source>{} mesures rapprochées d’un programme</source>
        <translation>{} measures matched with a programme</translation>
    </message>
    <message>
        <source>{} suggestion</source>
        <translation>{} suggestion</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>{} suggestions</translation>
    </message>
    <message>
        <source>É&amp;carter</source>
        <translation>D&amp;rop</translation>
    </message>
    <message>
        <source>Écartée</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>ProgrammeBar</name>
    <message>
        <source>Aucune examinée sur {}</source>
        <translation>None of {} examined</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>L&amp;iste</source>
        <translation>L&amp;ist</translation>
    </message>
    <message>
        <source>Lire un programme…</source>
        <translation>Read a programme…</translation>
    </message>
    <message>
        <source>Liste candidate</source>
        <translation>Candidate list</translation>
    </message>
    <message>
        <source>Propositions examinées</source>
        <translation>Proposals examined</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer ce programme du dossier ; les preuves des réponses restent</source>
        <translation>Remove this programme from the file; the evidence of answers stays</translation>
    </message>
    <message>
        <source>{} examinée sur {{}}</source>
        <translation>{} of {{}} examined</translation>
    </message>
    <message>
        <source>{} examinées sur {{}}</source>
        <translation>{} of {{}} examined</translation>
    </message>
    <message>
        <source>{} retenue</source>
        <translation>{} kept</translation>
    </message>
    <message>
        <source>{} retenues</source>
        <translation>{} kept</translation>
    </message>
</context>
<context>
    <name>ProgrammeFilterBar</name>
    <message>
        <source>Aucune mesure</source>
        <translation>No measure</translation>
    </message>
    <message>
        <source>Avec une suggestion</source>
        <translation>With a suggestion</translation>
    </message>
    <message>
        <source>Chercher une proposition</source>
        <translation>Search for a proposal</translation>
    </message>
    <message>
        <source>Filtrer par thème</source>
        <translation>Filter by theme</translation>
    </message>
    <message>
        <source>Propositions montrées</source>
        <translation>Proposals shown</translation>
    </message>
    <message>
        <source>Retenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Sans suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Toutes ({})</source>
        <translation>All ({})</translation>
    </message>
    <message>
        <source>Toutes les propositions</source>
        <translation>All proposals</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Écartées</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Lire un programme…</source>
        <translation>Read a programme…</translation>
    </message>
    <message>
        <source>« {} » est retiré ; les preuves des réponses restent, Ctrl+Z le rend.</source>
        <translation>“{}” is removed; the evidence of answers stays, Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>ProgrammeReview</name>
    <message>
        <source>&amp;Programme de la liste</source>
        <translation>&amp;Programme of the list</translation>
    </message>
    <message>
        <source>&amp;Texte lu</source>
        <translation>&amp;Text read</translation>
    </message>
    <message>
        <source>&amp;Voir</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Ce programme de « {} » est déjà dans le dossier.</source>
        <translation>This programme of “{}” is in the file already.</translation>
    </message>
    <message>
        <source>Ce qui est laissé de côté ({} lignes)</source>
        <translation>What is left aside ({} lines)</translation>
    </message>
    <message>
        <source>Déjà gardé : voir ce programme</source>
        <translation>Kept already: see this programme</translation>
    </message>
    <message>
        <source>Garder ce programme</source>
        <translation>Keep this programme</translation>
    </message>
    <message>
        <source>Les propositions ({})</source>
        <translation>The proposals ({})</translation>
    </message>
    <message>
        <source>Lire un programme : {}</source>
        <translation>Read a programme: {}</translation>
    </message>
    <message>
        <source>Programme de la liste</source>
        <translation>Programme of the list</translation>
    </message>
    <message>
        <source>Programme de « {} » gardé ; Ctrl+Z le retire.</source>
        <translation>Programme of “{}” kept; Ctrl+Z takes it out.</translation>
    </message>
    <message>
        <source>Rien n’est encore une réponse : vous déciderez de chaque suggestion.</source>
        <translation>Nothing is an answer yet: you will decide about each suggestion.</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{} passage retenu n’y est plus : il quitte un niveau que personne n’a abordé.</source>
        <translation>{} passage that was kept is no longer there: it leaves a level that nobody raised.</translation>
    </message>
    <message>
        <source>{} passages retenus n’y sont plus : ils quittent des niveaux que personne n’a abordés.</source>
        <translation>{} passages that were kept are no longer there: they leave levels that nobody raised.</translation>
    </message>
    <message>
        <source>{} proposition lue</source>
        <translation>{} proposal read</translation>
    </message>
    <message>
        <source>{} propositions lues</source>
        <translation>{} proposals read</translation>
    </message>
    <message>
        <source>{} répétition comptée avec elle</source>
        <translation>{} repetition counted with it</translation>
    </message>
    <message>
        <source>{} répétitions comptées avec elles</source>
        <translation>{} repetitions counted with them</translation>
    </message>
    <message>
        <source>{} thème</source>
        <translation>{} theme</translation>
    </message>
    <message>
        <source>{} thèmes</source>
        <translation>{} themes</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <source>assez pour signer</source>
        <translation>enough to sign</translation>
    </message>
    <message>
        <source>assez pour signer, une fois confirmée</source>
        <translation>enough to sign, once confirmed</translation>
    </message>
    <message>
        <source>assez, à confirmer</source>
        <translation>enough, to be confirmed</translation>
    </message>
    <message>
        <source>fusionnée</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>fusionnée, signature sans effet</source>
        <translation>merged, signature void</translation>
    </message>
    <message>
        <source>il manque {}</source>
        <translation>missing: {}</translation>
    </message>
    <message>
        <source>le principe {}</source>
        <translation>principle {}</translation>
    </message>
    <message>
        <source>les principes {}</source>
        <translation>principles {}</translation>
    </message>
    <message>
        <source>signée</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>toutes les mesures sont nécessaires pour signer</source>
        <translation>all measures are needed to sign</translation>
    </message>
    <message>
        <source>{} mesure</source>
        <translation>{} measure</translation>
    </message>
    <message>
        <source>{} mesure suffit pour signer, avec tous les principes</source>
        <translation>{} measure is enough to sign, with all principles</translation>
    </message>
    <message>
        <source>{} mesure sur {{}}</source>
        <translation>{} measure of {{}}</translation>
    </message>
    <message>
        <source>{} mesures</source>
        <translation>{} measures</translation>
    </message>
    <message>
        <source>{} mesures suffisent pour signer, avec tous les principes</source>
        <translation>{} measures are enough to sign, with all principles</translation>
    </message>
    <message>
        <source>{} mesures sur {{}}</source>
        <translation>{} measures of {{}}</translation>
    </message>
    <message>
        <source>{} niveau retenu</source>
        <translation>{} level kept</translation>
    </message>
    <message>
        <source>{} niveaux retenus</source>
        <translation>{} levels kept</translation>
    </message>
</context>
<context>
    <name>ProposalMeasureForm</name>
    <message>
        <source>&amp;Intitulé</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Ajouter la mesure</source>
        <translation>Add the measure</translation>
    </message>
    <message>
        <source>En faire une mesure locale</source>
        <translation>Make it a local measure</translation>
    </message>
    <message>
        <source>La mesure sera proposée à toutes les listes ; le texte de la proposition en devient le texte, et la preuve pour cette liste. Une mesure locale du même intitulé est reprise.</source>
        <translation>The measure will be put to all lists; the text of the proposal becomes its text, and the evidence for this list. A local measure of the same title is used again.</translation>
    </message>
    <message>
        <source>T&amp;hème</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>comme il sera imprimé dans le pacte</source>
        <translation>as it will be printed in the pact</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Promis aussi : {}</source>
        <translation>Promised again: {}</translation>
    </message>
    <message>
        <source>Texte de la proposition</source>
        <translation>Text of the proposal</translation>
    </message>
    <message>
        <source>Thèmes : {}</source>
        <translation>Themes: {}</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <source>Examen</source>
        <translation>Examined</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Proposal</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Ce dossier est ouvert en lecture seule : rien ne peut y être changé.</source>
        <translation>This pact file is open read-only: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Il ne reste rien à décider parmi les propositions montrées.</source>
        <translation>Nothing is left to decide among the proposals shown.</translation>
    </message>
    <message>
        <source>Sans suggestion, rien à retenir : N note « Aucune mesure », M en choisit une.</source>
        <translation>No suggestion, nothing to keep: N notes “No measure”, M chooses one.</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>aucune mesure</source>
        <translation>no measure</translation>
    </message>
    <message>
        <source>chercher</source>
        <translation>find</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>retenir</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>revenir aux propositions</source>
        <translation>back to the proposals</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>suivante</source>
        <translation>next</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>écarter</source>
        <translation>drop</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Ouvert en lecture seule : vous pouvez tout lire et exporter, rien ne peut y être changé.</source>
        <translation>Open read-only: you can read and export everything, nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Revenir au dossier</source>
        <translation>Return to the pact file</translation>
    </message>
    <message>
        <source>Vous regardez la sauvegarde du {}, en lecture seule.</source>
        <translation>You are looking at the backup of {}, read-only.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Annulation…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Avancement de la lecture</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Lecture de « {} »</source>
        <translation>Reading “{}”</translation>
    </message>
    <message>
        <source>Lire un document</source>
        <translation>Read a document</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Page {} sur {}</source>
        <translation>Page {} of {}</translation>
    </message>
</context>
<context>
    <name>ReceivedDialogs</name>
    <message>
        <source>Ajoutez d’abord la liste dont c’est le programme.</source>
        <translation>First add the list whose programme it is.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt *.xlsx);;Tous les fichiers (*)</source>
        <translation>Documents (*.pdf *.docx *.odt *.html *.htm *.txt *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Lire un pacte signé</source>
        <translation>Read a signed pact</translation>
    </message>
    <message>
        <source>Lire un programme</source>
        <translation>Read a programme</translation>
    </message>
</context>
<context>
    <name>ReceivedQuestion</name>
    <message>
        <source>Lire un document</source>
        <translation>Read a document</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Pacte y reconnaît {} et {}. Rien n’est écrit sans votre accord.</source>
        <translation>Pacte recognises {} and {} in it. Nothing is written without your consent.</translation>
    </message>
    <message>
        <source>Que lire dans « {} » ?</source>
        <translation>What should be read in “{}”?</translation>
    </message>
    <message>
        <source>Un pacte signé</source>
        <translation>A signed pact</translation>
    </message>
    <message>
        <source>Un programme</source>
        <translation>A programme</translation>
    </message>
    <message>
        <source>{} mesure du pacte</source>
        <translation>{} measure of the pact</translation>
    </message>
    <message>
        <source>{} mesures du pacte</source>
        <translation>{} measures of the pact</translation>
    </message>
    <message>
        <source>{} proposition</source>
        <translation>{} proposal</translation>
    </message>
    <message>
        <source>{} propositions</source>
        <translation>{} proposals</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Commenté par la liste le {} ({}).</source>
        <translation>Commented on by the list on {} ({}).</translation>
    </message>
    <message>
        <source>Confirmé par la liste le {} ({}).</source>
        <translation>Confirmed by the list on {} ({}).</translation>
    </message>
    <message>
        <source>Contesté par la liste le {} ({}).</source>
        <translation>Contested by the list on {} ({}).</translation>
    </message>
    <message>
        <source>Corrigé par la liste le {} ({}).</source>
        <translation>Corrected by the list on {} ({}).</translation>
    </message>
    <message>
        <source>Garder ce qui est noté</source>
        <translation>Keep what is noted</translation>
    </message>
    <message>
        <source>Garder, c’est confirmé</source>
        <translation>Keep, it is confirmed</translation>
    </message>
    <message>
        <source>Garder, et publier son commentaire</source>
        <translation>Keep, and publish its comment</translation>
    </message>
    <message>
        <source>La liste confirme</source>
        <translation>The list confirms</translation>
    </message>
    <message>
        <source>La liste conteste</source>
        <translation>The list contests</translation>
    </message>
    <message>
        <source>La liste corrige</source>
        <translation>The list corrects</translation>
    </message>
    <message>
        <source>La liste remarque</source>
        <translation>The list remarks</translation>
    </message>
    <message>
        <source>Laisser en discussion</source>
        <translation>Leave under discussion</translation>
    </message>
    <message>
        <source>Prendre sa réponse : {}</source>
        <translation>Take its answer: {}</translation>
    </message>
    <message>
        <source>Remettre en discussion</source>
        <translation>Put back under discussion</translation>
    </message>
    <message>
        <source>d’accord</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>pas d’accord</source>
        <translation>disagrees</translation>
    </message>
    <message>
        <source>plutôt {}</source>
        <translation>rather {}</translation>
    </message>
    <message>
        <source>{} : « {} »</source>
        <translation>{}: “{}”</translation>
    </message>
    <message>
        <source>{} commenté</source>
        <translation>{} commented on</translation>
    </message>
    <message>
        <source>{} commentés</source>
        <translation>{} commented on</translation>
    </message>
    <message>
        <source>{} contesté</source>
        <translation>{} contested</translation>
    </message>
    <message>
        <source>{} contestés</source>
        <translation>{} contested</translation>
    </message>
    <message>
        <source>{} corrigé</source>
        <translation>{} corrected</translation>
    </message>
    <message>
        <source>{} corrigés</source>
        <translation>{} corrected</translation>
    </message>
    <message>
        <source>{} niveau confirmé</source>
        <translation>{} level confirmed</translation>
    </message>
    <message>
        <source>{} niveaux confirmés</source>
        <translation>{} levels confirmed</translation>
    </message>
    <message>
        <source>{} « {} »</source>
        <translation>{} “{}”</translation>
    </message>
    <message>
        <source>{}, {} : {}</source>
        <translation>{}, {}: {}</translation>
    </message>
    <message>
        <source>À l’envoi : {}.</source>
        <translation>When sent: {}.</translation>
    </message>
    <message>
        <source>À revoir : {}.</source>
        <translation>To review: {}.</translation>
    </message>
</context>
<context>
    <name>ReplyLevel</name>
    <message>
        <source>Ce que dit la liste</source>
        <translation>What the list says</translation>
    </message>
    <message>
        <source>Ce qu’on en fait</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>La réponse qu’elle propose</source>
        <translation>The answer it proposes</translation>
    </message>
    <message>
        <source>Noté : {}</source>
        <translation>Noted: {}</translation>
    </message>
    <message>
        <source>Pas d’accord</source>
        <translation>Disagrees</translation>
    </message>
    <message>
        <source>Son commentaire</source>
        <translation>Its comment</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucune autre</source>
        <translation>no other</translation>
    </message>
    <message>
        <source>elle ne dit rien</source>
        <translation>it says nothing</translation>
    </message>
</context>
<context>
    <name>ReplyModel</name>
    <message>
        <source>Ce que dit la liste</source>
        <translation>What the list says</translation>
    </message>
    <message>
        <source>Ce qui est noté</source>
        <translation>What is noted</translation>
    </message>
    <message>
        <source>Ce qu’on en fait</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
</context>
<context>
    <name>ReplyReview</name>
    <message>
        <source>Cette réponse n’est pas encore enregistrée : Échap encore une fois pour l’abandonner.</source>
        <translation>This reply is not saved yet: press Escape once more to give it up.</translation>
    </message>
    <message>
        <source>Ceux dont la liste parle ({})</source>
        <translation>Those the list speaks of ({})</translation>
    </message>
    <message>
        <source>Date de la réponse</source>
        <translation>Date of the reply</translation>
    </message>
    <message>
        <source>Enregistrer la réponse ({} niveau)</source>
        <translation>Save the reply ({} level)</translation>
    </message>
    <message>
        <source>Enregistrer la réponse ({} niveaux)</source>
        <translation>Save the reply ({} levels)</translation>
    </message>
    <message>
        <source>Ne rien enregistrer</source>
        <translation>Save nothing</translation>
    </message>
    <message>
        <source>Niveaux de la réponse</source>
        <translation>Levels of the reply</translation>
    </message>
    <message>
        <source>Niveaux montrés</source>
        <translation>Levels shown</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Qui répond</source>
        <translation>Who is replying</translation>
    </message>
    <message>
        <source>Réponse de « {} »</source>
        <translation>Reply of “{}”</translation>
    </message>
    <message>
        <source>Touches O : d’accord, N : pas d’accord, Suppr : rien ; Entrée pour le reste.</source>
        <translation>Keys O: agrees, N: disagrees, Delete: nothing; Enter for the rest.</translation>
    </message>
    <message>
        <source>Tous les niveaux ({})</source>
        <translation>All levels ({})</translation>
    </message>
    <message>
        <source>Un seul Ctrl+Z reprendra tout.</source>
        <translation>A single Ctrl+Z will take it all back.</translation>
    </message>
    <message>
        <source>prénom et nom</source>
        <translation>first name and surname</translation>
    </message>
    <message>
        <source>tête de liste…</source>
        <translation>candidate…</translation>
    </message>
    <message>
        <source>{} ligne a été retirée de la feuille : ce niveau reste tel quel</source>
        <translation>{} row was taken out of the sheet: that level stays as it is</translation>
    </message>
    <message>
        <source>{} lignes ont été retirées de la feuille : ces niveaux restent tels quels</source>
        <translation>{} rows were taken out of the sheet: those levels stay as they are</translation>
    </message>
    <message>
        <source>{} à revoir</source>
        <translation>{} to review</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Annuler la reprise</source>
        <translation>Undo going back</translation>
    </message>
    <message>
        <source>Ce que le disque avait refusé y est écrit.</source>
        <translation>What the disk had refused is written there.</translation>
    </message>
    <message>
        <source>Continuer dans la copie</source>
        <translation>Go on in the copy</translation>
    </message>
    <message>
        <source>Continuez dans cette copie : ce que le disque a refusé y sera écrit.</source>
        <translation>Go on in this copy: what the disk refused will be written there.</translation>
    </message>
    <message>
        <source>Continuez dans cette copie : les mots en cours de saisie y seront écrits.</source>
        <translation>Go on in this copy: the words being typed will be written there.</translation>
    </message>
    <message>
        <source>La dernière session s’est terminée de façon inattendue ; tout ce qui était affiché comme enregistré est sur le disque.</source>
        <translation>The last session ended unexpectedly; everything that was shown as saved is on disk.</translation>
    </message>
    <message>
        <source>Le dernier dossier ouvert est « {} ».</source>
        <translation>The last file opened is “{}”.</translation>
    </message>
    <message>
        <source>Le dossier est revenu à sa sauvegarde du {}.</source>
        <translation>The pact file is back to its backup of {}.</translation>
    </message>
    <message>
        <source>Ouvrir en lecture seule</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Rouvrir ce dossier</source>
        <translation>Reopen this file</translation>
    </message>
    <message>
        <source>Une copie du dossier est enregistrée : « {} ».</source>
        <translation>A copy of the pact file is saved: “{}”.</translation>
    </message>
    <message>
        <source>Voir les détails</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>Voir les sauvegardes…</source>
        <translation>Show the backups…</translation>
    </message>
    <message>
        <source>Vous travaillez maintenant dans « {} ».</source>
        <translation>You are now working in “{}”.</translation>
    </message>
</context>
<context>
    <name>ReturnedDialogs</name>
    <message>
        <source>Ajoutez d’abord la liste qui répond.</source>
        <translation>First add the list that is replying.</translation>
    </message>
    <message>
        <source>Aucune cellule n’a été modifiée depuis l’export ; {} réponse a changé dans le dossier depuis.</source>
        <translation>No cell was changed since the export; {} answer has changed in the file since.</translation>
    </message>
    <message>
        <source>Aucune cellule n’a été modifiée depuis l’export ; {} réponses ont changé dans le dossier depuis.</source>
        <translation>No cell was changed since the export; {} answers have changed in the file since.</translation>
    </message>
    <message>
        <source>Ce qui a été modifié dans le classeur est déjà dans le dossier ; {} autre réponse y a changé depuis l’export.</source>
        <translation>What was changed in the workbook is in the file already; {} other answer has changed there since the export.</translation>
    </message>
    <message>
        <source>Ce qui a été modifié dans le classeur est déjà dans le dossier ; {} autres réponses y ont changé depuis l’export.</source>
        <translation>What was changed in the workbook is in the file already; {} other answers have changed there since the export.</translation>
    </message>
    <message>
        <source>Cette réponse de « {} » est déjà dans le dossier.</source>
        <translation>This reply of “{}” is in the file already.</translation>
    </message>
    <message>
        <source>Classeurs (*.xlsx *.xlsm);;Tous les fichiers (*)</source>
        <translation>Workbooks (*.xlsx *.xlsm);;All files (*)</translation>
    </message>
    <message>
        <source>Classeurs (*.xlsx);;Tous les fichiers (*)</source>
        <translation>Workbooks (*.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Lire un classeur modifié</source>
        <translation>Read an edited workbook</translation>
    </message>
    <message>
        <source>Lire une réponse de liste</source>
        <translation>Read a list’s reply</translation>
    </message>
    <message>
        <source>Réponse de « {} » enregistrée ; Ctrl+Z l’annule en entier.</source>
        <translation>Reply of “{}” saved; Ctrl+Z takes it back as a whole.</translation>
    </message>
    <message>
        <source>« {} » dit la même chose que le dossier : rien n’a changé.</source>
        <translation>“{}” says the same as the file: nothing changed.</translation>
    </message>
    <message>
        <source>« {} » n’a rien écrit sur cette feuille : rien ne change.</source>
        <translation>“{}” wrote nothing on this sheet: nothing changes.</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>La signature du {} ne comptera plus. Elle reste dans le dossier, avec le motif ; on ne peut pas y revenir.</source>
        <translation>The signing of {} will no longer count. It stays in the file, with the reason; this cannot be undone.</translation>
    </message>
    <message>
        <source>Retirer la signature</source>
        <translation>Revoke the signing</translation>
    </message>
    <message>
        <source>Retirer la signature n° {}</source>
        <translation>Revoke signing no. {}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Retenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
</context>
<context>
    <name>SaidSection</name>
    <message>
        <source>Chercher une mesure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mesures et propositions</source>
        <translation>Measures and proposals</translation>
    </message>
    <message>
        <source>Rapprochement des mesures en cours…</source>
        <translation>Matching with the measures…</translation>
    </message>
    <message>
        <source>chercher</source>
        <translation>find</translation>
    </message>
    <message>
        <source>liste</source>
        <translation>list</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>revenir aux mesures</source>
        <translation>back to the measures</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Ce barème compte des mesures : les niveaux n’y ont pas de points.</source>
        <translation>This scale counts measures: levels have no points in it.</translation>
    </message>
    <message>
        <source>Ce que chaque liste obtient</source>
        <translation>What each list gets</translation>
    </message>
    <message>
        <source>Le barème qui compte</source>
        <translation>The scoring scale that counts</translation>
    </message>
    <message>
        <source>Mode neutre</source>
        <translation>Neutral mode</translation>
    </message>
    <message>
        <source>Part du niveau, par réponse</source>
        <translation>Share of the level, by answer</translation>
    </message>
    <message>
        <source>Part d’un niveau {}, en %</source>
        <translation>Share of a level {}, in percent</translation>
    </message>
    <message>
        <source>Points : {}</source>
        <translation>Points: {}</translation>
    </message>
    <message>
        <source>Points d’un niveau entier</source>
        <translation>Points of a whole level</translation>
    </message>
    <message>
        <source>Revenir aux poids publiés</source>
        <translation>Back to the published weights</translation>
    </message>
    <message>
        <source>Rien ne classe les listes : elles se suivent par ordre alphabétique, sans rang ni total, à l’écran et dans les documents.</source>
        <translation>Nothing ranks the lists: they follow one another in alphabetical order, without rank or total, on screen and in documents.</translation>
    </message>
    <message>
        <source>Ses poids</source>
        <translation>Its weights</translation>
    </message>
    <message>
        <source>avant : {}</source>
        <translation>before: {}</translation>
    </message>
    <message>
        <source>rien à compter</source>
        <translation>nothing to count</translation>
    </message>
    <message>
        <source>sur {}</source>
        <translation>of {}</translation>
    </message>
</context>
<context>
    <name>ScalePreviewModel</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>Aucune liste pour l’instant : les points paraîtront ici.</source>
        <translation>No list yet: points will appear here.</translation>
    </message>
    <message>
        <source>Les mesures locales comptent aussi.</source>
        <translation>Local measures count too.</translation>
    </message>
    <message>
        <source>Les mesures locales ne comptent pas.</source>
        <translation>Local measures do not count.</translation>
    </message>
    <message>
        <source>Mode neutre : les points des listes ne sont montrés nulle part.</source>
        <translation>Neutral mode: the points of lists are shown nowhere.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Un niveau hors compétence reste dans le total possible.</source>
        <translation>A level outside the municipality’s competence stays in the possible total.</translation>
    </message>
    <message>
        <source>Un niveau hors compétence sort du total possible.</source>
        <translation>A level outside the municipality’s competence leaves the possible total.</translation>
    </message>
    <message>
        <source>barème</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>poids</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>revenir à ce qui est enregistré</source>
        <translation>back to what is saved</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SealChoice</name>
    <message>
        <source>&amp;Autre clé…</source>
        <translation>An&amp;other key…</translation>
    </message>
    <message>
        <source>&amp;Sceller…</source>
        <translation>&amp;Seal…</translation>
    </message>
    <message>
        <source>Sans sceau</source>
        <translation>No seal</translation>
    </message>
    <message>
        <source>Sans sceau électronique</source>
        <translation>Without an electronic seal</translation>
    </message>
    <message>
        <source>Scellé par « {} »</source>
        <translation>Sealed by “{}”</translation>
    </message>
    <message>
        <source>Scellé par « {} », clé non certifiée</source>
        <translation>Sealed by “{}”, key not certified</translation>
    </message>
</context>
<context>
    <name>SealForm</name>
    <message>
        <source>&amp;Fichier de clé</source>
        <translation>&amp;Key file</translation>
    </message>
    <message>
        <source>&amp;Mot de passe</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Utiliser une clé faite par Pacte</source>
        <translation>&amp;Use a key made by Pacte</translation>
    </message>
    <message>
        <source>Choisir un fichier de clé</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Fichiers de clé (*.p12 *.pfx);;Tous les fichiers (*)</source>
        <translation>Key files (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Le sceau fait voir le moindre changement du fichier. Il se fait avec la clé du collectif (un fichier .p12 ou .pfx).</source>
        <translation>The seal makes the smallest change of the file show. It is made with the collective’s key (a .p12 or .pfx file).</translation>
    </message>
    <message>
        <source>Sans clé, Pacte en fait une sur cet ordinateur. Elle est non certifiée : elle dit que rien n’a changé, pas qui a scellé.</source>
        <translation>Without a key, Pacte makes one on this computer. It is not certified: it tells that nothing changed, not who sealed.</translation>
    </message>
    <message>
        <source>Sceller avec cette clé</source>
        <translation>Seal with this key</translation>
    </message>
    <message>
        <source>Sceller le pacte</source>
        <translation>Seal the pact</translation>
    </message>
    <message>
        <source>vide si la clé n’en a pas</source>
        <translation>empty when the key has none</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Chercher (Ctrl+F)</source>
        <translation>Find (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>SignatoryRow</name>
    <message>
        <source>Dessiner la signature…</source>
        <translation>Draw the signature…</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer {}</source>
        <translation>Remove {}</translation>
    </message>
    <message>
        <source>Revoir la signature…</source>
        <translation>Change the signature…</translation>
    </message>
    <message>
        <source>Signature de {} : dessiner</source>
        <translation>Signature of {}: draw</translation>
    </message>
    <message>
        <source>ce signataire</source>
        <translation>this signatory</translation>
    </message>
    <message>
        <source>membre du collectif…</source>
        <translation>member of the collective…</translation>
    </message>
    <message>
        <source>prénom et nom</source>
        <translation>first name and surname</translation>
    </message>
    <message>
        <source>tête de liste, maire…</source>
        <translation>head of list, mayor…</translation>
    </message>
</context>
<context>
    <name>SignatoryRows</name>
    <message>
        <source>Ajouter un signataire</source>
        <translation>Add a signatory</translation>
    </message>
    <message>
        <source>Ajouter un signataire pour la liste</source>
        <translation>Add a signatory for the list</translation>
    </message>
    <message>
        <source>Ajouter un signataire pour le collectif</source>
        <translation>Add a signatory for the collective</translation>
    </message>
    <message>
        <source>Pour la liste</source>
        <translation>For the list</translation>
    </message>
    <message>
        <source>Pour le collectif</source>
        <translation>For the collective</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>&amp;Effacer</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>Annuler le dernier &amp;trait</source>
        <translation>&amp;Undo the last stroke</translation>
    </message>
    <message>
        <source>Garder la signature</source>
        <translation>Keep the signature</translation>
    </message>
    <message>
        <source>Le &amp;remettre</source>
        <translation>&amp;Redo it</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature de {}</source>
        <translation>Signature of {}</translation>
    </message>
    <message>
        <source>Signer à la main</source>
        <translation>Sign by hand</translation>
    </message>
    <message>
        <source>Signez avec la souris, le doigt ou le stylet. Sans dessin, une ligne sera imprimée, à signer à la main.</source>
        <translation>Sign with the mouse, a finger or a pen. Without a drawing, a line is printed, to be signed by hand.</translation>
    </message>
</context>
<context>
    <name>SignatureMark</name>
    <message>
        <source>signature dessinée</source>
        <translation>drawn signature</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sans souris, sans doigt ni stylet, signez à la main sur le papier.</source>
        <translation>Without a mouse, finger or pen, sign by hand on paper.</translation>
    </message>
    <message>
        <source>Signature à dessiner</source>
        <translation>Signature to draw</translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>a signé le {}</source>
        <translation>signed on {}</translation>
    </message>
    <message>
        <source>avenant : {}</source>
        <translation>amendment: {}</translation>
    </message>
    <message>
        <source>ici : {}</source>
        <translation>here: {}</translation>
    </message>
    <message>
        <source>signée hors de Pacte</source>
        <translation>signed outside Pacte</translation>
    </message>
</context>
<context>
    <name>SigningDocuments</name>
    <message>
        <source>Projet de pacte</source>
        <translation>Draft of the pact</translation>
    </message>
    <message>
        <source>Projet d’avenant</source>
        <translation>Draft of the amendment</translation>
    </message>
    <message>
        <source>{} (retiré)</source>
        <translation>{} (withdrawn)</translation>
    </message>
    <message>
        <source>{} (retirée)</source>
        <translation>{} (withdrawn)</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Signer le pacte…</source>
        <translation>Sign the pact…</translation>
    </message>
    <message>
        <source>Signer l’avenant…</source>
        <translation>Sign the amendment…</translation>
    </message>
    <message>
        <source>Signer un avenant</source>
        <translation>Sign an amendment</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Aperçu du pacte</source>
        <translation>Preview of the pact</translation>
    </message>
    <message>
        <source>Aucune liste pour l’instant</source>
        <translation>No list yet</translation>
    </message>
    <message>
        <source>Ce qui a changé depuis la signature</source>
        <translation>What changed since the signing</translation>
    </message>
    <message>
        <source>Changements depuis la signature</source>
        <translation>Changes since the signing</translation>
    </message>
    <message>
        <source>C’est signé : {} de « {} », du {}.</source>
        <translation>Signed: {} of “{}”, dated {}.</translation>
    </message>
    <message>
        <source>Document montré</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exporter le PDF…</source>
        <translation>Export the PDF…</translation>
    </message>
    <message>
        <source>Pg préc</source>
        <translation>Pg Up</translation>
    </message>
    <message>
        <source>Pg suiv</source>
        <translation>Pg Dn</translation>
    </message>
    <message>
        <source>Retirer la signature…</source>
        <translation>Revoke the signing…</translation>
    </message>
    <message>
        <source>Revenir à la signature</source>
        <translation>Back to signing</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signings</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Un pacte se signe avec une liste candidate : ajoutez-la, ou lisez un pacte déjà signé.</source>
        <translation>A pact is signed with a candidate list: add it, or read a pact that was signed before.</translation>
    </message>
    <message>
        <source>Voir le pacte</source>
        <translation>See the pact</translation>
    </message>
    <message>
        <source>agrandir</source>
        <translation>zoom in</translation>
    </message>
    <message>
        <source>aperçu et impression</source>
        <translation>preview and print</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>la lire</source>
        <translation>read it</translation>
    </message>
    <message>
        <source>largeur</source>
        <translation>width</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signing</translation>
    </message>
</context>
<context>
    <name>SigningQuestion</name>
    <message>
        <source>Ce qui est signé ne changera plus jamais, et Ctrl+Z ne le reprend pas. La grille reste libre : ce qui y changera fera l’objet d’un avenant. « Retirer la signature… » dira, avec un motif, qu’elle ne compte plus, sans rien effacer.</source>
        <translation>What is signed never changes again, and Ctrl+Z does not take it back. The grid stays free: what changes there goes into an amendment. “Revoke the signing…” will say, with a reason, that it no longer counts, and erases nothing.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Signer le pacte avec « {} » ?</source>
        <translation>Sign the pact with “{}”?</translation>
    </message>
    <message>
        <source>Signer l’avenant avec « {} » ?</source>
        <translation>Sign the amendment with “{}”?</translation>
    </message>
    <message>
        <source>{} point reste à regarder ; il n’empêche pas de signer.</source>
        <translation>{} thing is left to look at; it does not keep from signing.</translation>
    </message>
    <message>
        <source>{} points restent à regarder ; ils n’empêchent pas de signer.</source>
        <translation>{} things are left to look at; they do not keep from signing.</translation>
    </message>
</context>
<context>
    <name>SigningState</name>
    <message>
        <source>Fusionnée dans « {} » : c’est elle qui signe désormais.</source>
        <translation>Merged into “{}”, which signs from now on.</translation>
    </message>
    <message>
        <source>La signature n° {} a été retirée : le pacte est de nouveau à signer.</source>
        <translation>Signing no. {} was revoked: the pact is to be signed again.</translation>
    </message>
    <message>
        <source>Liste notée « signée » : son pacte a été signé hors de Pacte, puis lu ou noté ici. Un pacte peut aussi se préparer et se signer ici.</source>
        <translation>List noted as “signed”: its pact was signed outside Pacte, then read or noted here. A pact can be prepared and signed here too.</translation>
    </message>
    <message>
        <source>Modifié depuis la signature du {} : {}. Un avenant les fait signer.</source>
        <translation>Changed since the signing of {}: {}. An amendment has them signed.</translation>
    </message>
    <message>
        <source>Signé le {} ({}) : rien n’a changé depuis.</source>
        <translation>Signed on {} ({}): nothing has changed since.</translation>
    </message>
    <message>
        <source>{} changement</source>
        <translation>{} change</translation>
    </message>
    <message>
        <source>{} changements</source>
        <translation>{} changes</translation>
    </message>
</context>
<context>
    <name>Signings</name>
    <message>
        <source>(rien)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>avenant n° {}</source>
        <translation>amendment no. {}</translation>
    </message>
    <message>
        <source>déjà réalisé</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>la liste a changé depuis</source>
        <translation>the list has changed since</translation>
    </message>
    <message>
        <source>le {} : {}</source>
        <translation>on {}: {}</translation>
    </message>
    <message>
        <source>par l’avenant n° {}</source>
        <translation>by amendment no. {}</translation>
    </message>
    <message>
        <source>remplacée</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>signature n° {}</source>
        <translation>signing no. {}</translation>
    </message>
</context>
<context>
    <name>SigningsModel</name>
    <message>
        <source>Date et lieu</source>
        <translation>Date and place</translation>
    </message>
    <message>
        <source>Pacte</source>
        <translation>Pact</translation>
    </message>
    <message>
        <source>Signataires</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SinceLine</name>
    <message>
        <source>Modifié depuis la signature du {} ; la page Signer montre les différences.</source>
        <translation>Changed since the signing of {}; the Sign page shows the differences.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Champigny-sur-Marne, un pacte réellement signé en 2020</source>
        <translation>Champigny-sur-Marne, a pact really signed in 2020</translation>
    </message>
    <message>
        <source>Dossiers récents</source>
        <translation>Recent pact files</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New pact file</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open a pact file</translation>
    </message>
    <message>
        <source>Ouvrir {}</source>
        <translation>Open {}</translation>
    </message>
    <message>
        <source>Pacte pour la transition</source>
        <translation>Pacte pour la transition</translation>
    </message>
    <message>
        <source>Pour le collectif de votre commune</source>
        <translation>For the collective of your municipality</translation>
    </message>
    <message>
        <source>Préparer, négocier et publier les engagements des listes.</source>
        <translation>Prepare, negotiate and publish the lists’ commitments.</translation>
    </message>
    <message>
        <source>Un fichier .pacte de cet ordinateur ou d’une clé</source>
        <translation>A .pacte file of this computer or of a USB key</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>See an example</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>{} — Pacte</source>
        <translation>{} — Pacte</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Aucune mesure : c’est une idée de la liste. Retour arrière revient sur cette décision.</source>
        <translation>No measure: it is the list’s own idea. Backspace takes this decision back.</translation>
    </message>
    <message>
        <source>Rapprochement des mesures en cours…</source>
        <translation>Matching with the measures…</translation>
    </message>
    <message>
        <source>Sans suggestion : N note « Aucune mesure », M en choisit une, L en fait une mesure locale.</source>
        <translation>No suggestion: N notes “No measure”, M chooses one, L makes a local measure of it.</translation>
    </message>
</context>
<context>
    <name>TownSection</name>
    <message>
        <source>Aucun membre n’est encore noté.</source>
        <translation>No member is noted yet.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Trois personnes au moins sont conseillées, dont aucune sur une liste.</source>
        <translation>At least three people are advised, none of them on a list.</translation>
    </message>
    <message>
        <source>champ suivant</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>revenir à ce qui est enregistré</source>
        <translation>back to what is saved</translation>
    </message>
    <message>
        <source>{} membre</source>
        <translation>{} member</translation>
    </message>
    <message>
        <source>{} membres</source>
        <translation>{} members</translation>
    </message>
    <message>
        <source>{} mène aussi la liste « {} » : il est conseillé qu’aucun membre ne soit sur une liste.</source>
        <translation>{} also heads the list “{}”: it is advised that no member be on a list.</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Ce qui est écrit pour signer avec {} n’est pas signé.</source>
        <translation>What is written to sign with {} is not signed.</translation>
    </message>
    <message>
        <source>Des décisions ne sont pas reprises</source>
        <translation>Decisions are not taken over</translation>
    </message>
    <message>
        <source>Des mots ne sont pas enregistrés</source>
        <translation>Some words are not saved</translation>
    </message>
    <message>
        <source>Fermer sans eux</source>
        <translation>Close without them</translation>
    </message>
    <message>
        <source>Fermer sans reprendre</source>
        <translation>Close without taking over</translation>
    </message>
    <message>
        <source>Fermer sans signer</source>
        <translation>Close without signing</translation>
    </message>
    <message>
        <source>La date, le lieu, les signataires et les signatures dessinées ne sont gardés qu’en signant.</source>
        <translation>The date, the place, the signatories and the drawn signatures are kept by signing only.</translation>
    </message>
    <message>
        <source>Les derniers mots écrits n’ont pas pu être enregistrés.</source>
        <translation>The last words written could not be saved.</translation>
    </message>
    <message>
        <source>Revenez-y pour les copier ailleurs, ou fermez sans eux.</source>
        <translation>Go back to copy them elsewhere, or close without them.</translation>
    </message>
    <message>
        <source>Revenir aux décisions</source>
        <translation>Back to the decisions</translation>
    </message>
    <message>
        <source>Revenir aux mots</source>
        <translation>Back to the words</translation>
    </message>
    <message>
        <source>Revenir à la signature</source>
        <translation>Back to signing</translation>
    </message>
    <message>
        <source>Rien n’est encore repris : en fermant, vos décisions sont oubliées.</source>
        <translation>Nothing has been taken over yet: closing forgets your decisions.</translation>
    </message>
    <message>
        <source>Un pacte reste à signer</source>
        <translation>A pact remains to be signed</translation>
    </message>
    <message>
        <source>« {} »</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Vérifier un autre fichier…</source>
        <translation>&amp;Verify another file…</translation>
    </message>
    <message>
        <source>Ce qui diffère</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Empreinte du pacte : {}</source>
        <translation>Fingerprint of the pact: {}</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Tous les fichiers (*)</source>
        <translation>PDF (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Vérification de « {} »…</source>
        <translation>Verifying “{}”…</translation>
    </message>
    <message>
        <source>Vérification en cours</source>
        <translation>Verification under way</translation>
    </message>
    <message>
        <source>Vérifier un pacte</source>
        <translation>Verify a pact</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>Avenant</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Barème</source>
        <translation>Scoring scale</translation>
    </message>
    <message>
        <source>Ce que l’on écrit</source>
        <translation>What one writes</translation>
    </message>
    <message>
        <source>Choisie</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Collectif</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Le pacte</source>
        <translation>The pact</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Mesure locale</source>
        <translation>Local measure</translation>
    </message>
    <message>
        <source>Mots</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Note privée</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Part ajustée</source>
        <translation>Adjusted share</translation>
    </message>
    <message>
        <source>Part stricte</source>
        <translation>Strict share</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Peut signer</source>
        <translation>Can sign</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Principe</source>
        <translation>Principle</translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Signer et compter</source>
        <translation>Signing and counting</translation>
    </message>
    <message>
        <source>Signes</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Unanime</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>accepté en partie, sous condition, ou avec les mots de la liste</source>
        <translation>accepted in part, on a condition, or in the list’s words</translation>
    </message>
    <message>
        <source>ajoutée par le collectif ou la liste ; comptée à part des autres</source>
        <translation>added by the collective or the list; counted apart from the others</translation>
    </message>
    <message>
        <source>au moins une preuve appuie la réponse, ou un passage est retenu</source>
        <translation>at least one piece of evidence supports the answer, or a passage is kept</translation>
    </message>
    <message>
        <source>avec un partenaire : une autre collectivité doit agir aussi</source>
        <translation>with a partner: another authority must act too</translation>
    </message>
    <message>
        <source>ce que la liste excepte, ou sa condition</source>
        <translation>what the list excepts, or its condition</translation>
    </message>
    <message>
        <source>ce qui change après la signature ; il se signe à son tour</source>
        <translation>what changes after signing; it is signed in its turn</translation>
    </message>
    <message>
        <source>ce qui vaut pour toute la politique de la commune ; accepté en entier ou non</source>
        <translation>what holds for all policies of the town; accepted whole or not</translation>
    </message>
    <message>
        <source>deux listes n’en font qu’une au second tour ; ses réponses sont à confirmer</source>
        <translation>two lists become one in the second round; its answers are to be confirmed</translation>
    </message>
    <message>
        <source>déjà réalisé, à poursuivre</source>
        <translation>already done, to be continued</translation>
    </message>
    <message>
        <source>la liste dit non</source>
        <translation>the list says no</translation>
    </message>
    <message>
        <source>la question est posée, la réponse attendue</source>
        <translation>the question was asked, the answer is awaited</translation>
    </message>
    <message>
        <source>la question n’a pas été posée : ce n’est pas un refus</source>
        <translation>the question was not asked: this is no refusal</translation>
    </message>
    <message>
        <source>le niveau est accepté tel qu’il est écrit</source>
        <translation>the level is accepted as it is written</translation>
    </message>
    <message>
        <source>les mots de la liste, qui remplacent le texte officiel et l’engagent</source>
        <translation>the list’s words, which replace the official text and bind it</translation>
    </message>
    <message>
        <source>les mêmes, sans compter dans le total ce qui est hors compétence</source>
        <translation>the same, leaving what is out of competence out of the total</translation>
    </message>
    <message>
        <source>les niveaux d’une mesure, N3 le plus ambitieux ; chacun a sa réponse : N2 n’entraîne pas N1</source>
        <translation>the levels of a measure, N3 the most ambitious; each has its own answer: N2 does not imply N1</translation>
    </message>
    <message>
        <source>les personnes qui portent le pacte dans la commune et le signent avec la liste</source>
        <translation>the people who carry the pact in the town and sign it with the list</translation>
    </message>
    <message>
        <source>les points obtenus, sur tous les points possibles</source>
        <translation>the points earned, out of all possible points</translation>
    </message>
    <message>
        <source>les principes et les mesures d’une édition du pacte</source>
        <translation>the principles and measures of one edition of the pact</translation>
    </message>
    <message>
        <source>l’autre collectivité qui doit agir aussi : l’intercommunalité, par exemple</source>
        <translation>the other authority that must act too: the group of municipalities, for instance</translation>
    </message>
    <message>
        <source>mesure dont un niveau au moins est engagé, même avec réserve</source>
        <translation>measure with at least one level agreed, even with a reservation</translation>
    </message>
    <message>
        <source>mesure que le collectif juge importante ici ; la rencontre parcourt celles-ci</source>
        <translation>measure that the collective finds important here; a meeting goes through these</translation>
    </message>
    <message>
        <source>mesure que toutes les listes retiennent ; orpheline : que personne ne retient</source>
        <translation>measure that all lists keep; orphan: that nobody keeps</translation>
    </message>
    <message>
        <source>pour le collectif seul ; ni publiée, ni montrée en rencontre</source>
        <translation>for the collective alone; neither published nor shown in a meeting</translation>
    </message>
    <message>
        <source>relève d’une autre collectivité : ni oui ni non</source>
        <translation>up to another authority: neither yes nor no</translation>
    </message>
    <message>
        <source>texte officiel que personne n’a ici : à retrouver, jamais à inventer</source>
        <translation>official text that nobody has here: to be found, never invented</translation>
    </message>
    <message>
        <source>tous les principes sont acceptés et assez de mesures retenues</source>
        <translation>all principles are accepted and enough measures kept</translation>
    </message>
    <message>
        <source>un mot de la liste, publié avec le pacte</source>
        <translation>a word from the list, published with the pact</translation>
    </message>
    <message>
        <source>un passage du programme, une délibération… cité avec sa source</source>
        <translation>a passage of the programme, a council decision… quoted with its source</translation>
    </message>
    <message>
        <source>une action précise, à un ou plusieurs niveaux</source>
        <translation>a precise action, with one or several levels</translation>
    </message>
    <message>
        <source>une façon de compter les points, publiée avec eux ; elle ne change aucune réponse</source>
        <translation>a way of counting points, published with them; it changes no answer</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>à revoir : lecture incertaine, ou mesure marquée en rencontre</source>
        <translation>to review: an unsure reading, or a measure flagged in a meeting</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Ce texte est trop long pour un champ ({} caractères au plus)&#xa0;; rien n’a été collé.</source>
        <translation>This text is too long for a field ({} characters at most); nothing was pasted.</translation>
    </message>
    <message>
        <source>Seul du texte peut être collé ici.</source>
        <translation>Only text can be pasted here.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Déjà réalisé</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Formulation retenue</source>
        <translation>Agreed wording</translation>
    </message>
    <message>
        <source>Nouvelle mesure {}</source>
        <translation>New measure {}</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Principe {}</source>
        <translation>Principle {}</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Réserve</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>mesure locale</source>
        <translation>local measure</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{} : {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>À revoir : {}.</source>
        <translation>To review: {}.</translation>
    </message>
</context>
<context>
    <name>WorkbookChangePanel</name>
    <message>
        <source>&amp;Prendre ce changement</source>
        <translation>Take this &amp;change</translation>
    </message>
    <message>
        <source>Dans le classeur : {}</source>
        <translation>In the workbook: {}</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Cellule</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Classeur</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Pact file</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Pris</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>laissé</source>
        <translation>left</translation>
    </message>
    <message>
        <source>pris</source>
        <translation>taken</translation>
    </message>
</context>
<context>
    <name>WorkbookReview</name>
    <message>
        <source>&amp;Tout prendre</source>
        <translation>&amp;Take all</translation>
    </message>
    <message>
        <source>Ce que le classeur change</source>
        <translation>What the workbook changes</translation>
    </message>
    <message>
        <source>Ce qui n’est pas lu</source>
        <translation>What is not read</translation>
    </message>
    <message>
        <source>Ceci n’est pas pris du classeur ; le dossier reste tel quel à ces endroits.</source>
        <translation>This is not taken from the workbook; the file stays as it is in these places.</translation>
    </message>
    <message>
        <source>Classeur « {} »</source>
        <translation>Workbook “{}”</translation>
    </message>
    <message>
        <source>Enregistrer {} changement</source>
        <translation>Save {} change</translation>
    </message>
    <message>
        <source>Enregistrer {} changements</source>
        <translation>Save {} changes</translation>
    </message>
    <message>
        <source>Espace : prendre ou laisser ; Entrée : aller à « Enregistrer ».</source>
        <translation>Space: take or leave; Enter: go to “Save”.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lire les {} remarques…</source>
        <translation>Read the {} remarks…</translation>
    </message>
    <message>
        <source>Ne rien enregistrer</source>
        <translation>Save nothing</translation>
    </message>
    <message>
        <source>Rien de ce qui est lu dans le classeur ne diffère du dossier.</source>
        <translation>Nothing that is read in the workbook differs from the file.</translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : Échap encore une fois pour l’abandonner.</source>
        <translation>Nothing is saved yet: Escape once more to give it up.</translation>
    </message>
    <message>
        <source>Un seul Ctrl+Z reprendra tout.</source>
        <translation>A single Ctrl+Z will take it all back.</translation>
    </message>
    <message>
        <source>laissé</source>
        <translation>left</translation>
    </message>
    <message>
        <source>pris</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>rien n’est pris</source>
        <translation>nothing is taken</translation>
    </message>
    <message>
        <source>{} changement</source>
        <translation>{} change</translation>
    </message>
    <message>
        <source>{} changement du classeur enregistré ; Ctrl+Z l’annule.</source>
        <translation>{} change of the workbook saved; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>{} changements</source>
        <translation>{} changes</translation>
    </message>
    <message>
        <source>{} changements du classeur enregistrés ; Ctrl+Z les annule tous.</source>
        <translation>{} changes of the workbook saved; Ctrl+Z undoes them all.</translation>
    </message>
    <message>
        <source>{} n’a plus de ligne dans le classeur : sa réponse reste telle quelle</source>
        <translation>{} no longer has a row in the workbook: its answer stays as it is</translation>
    </message>
    <message>
        <source>{} réponses n’ont plus de ligne dans le classeur et restent telles quelles : {}</source>
        <translation>{} answers no longer have a row in the workbook and stay as they are: {}</translation>
    </message>
    <message>
        <source>{} à revoir, non pris d’avance</source>
        <translation>{} to review, not ticked beforehand</translation>
    </message>
</context>
<context>
    <name>_DifferenceBlock</name>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
</context>
</TS>

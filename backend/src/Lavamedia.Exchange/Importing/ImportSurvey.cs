using Lavamedia.Content.Items;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Attachments;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.Importing;

/// <summary>What a source holds, without the texts.</summary>
internal sealed class ImportSurvey
{
    public List<ImportedAuthor> Authors { get; } = [];

    public List<ImportedCategory> Categories { get; } = [];

    public List<ImportedTag> Tags { get; } = [];

    public List<ImportedAttachment> Attachments { get; } = [];

    public List<LeftOut> LeftOut { get; } = [];

    public List<SurveyedItem> Items { get; } = [];

    public int Comments { get; private set; }

    public int Members { get; private set; }

    public int Total => Authors.Count + Categories.Count + Tags.Count + Attachments.Count + LeftOut.Count + Items.Count;

    /// <summary>Reads a source from start to end.</summary>
    /// <exception cref="ImportFormatException">It is not what it was said to be.</exception>
    public static ImportSurvey Of(IImportSource source, CancellationToken cancellationToken)
    {
        var survey = new ImportSurvey();
        var inTexts = new List<string>();
        foreach (var record in source.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            survey.Add(record);
            if (record is ImportedItem item)
            {
                inTexts.AddRange(MediaInText.Of(item.Text, source.Site));
            }
        }

        survey.AddMedia(inTexts);
        return survey;
    }

    private void Add(ImportRecord record)
    {
        switch (record)
        {
            case ImportedAuthor author:
                Authors.Add(author);
                break;
            case ImportedCategory category:
                Categories.Add(category);
                break;
            case ImportedTag tag:
                Tags.Add(tag);
                break;
            case ImportedAttachment attachment:
                Attachments.Add(attachment);
                break;
            case LeftOut leftOut:
                LeftOut.Add(leftOut);
                break;
            case Dropped dropped:
                Comments += dropped.Comments;
                Members += dropped.Members;
                break;
            case ImportedItem item:
                Items.Add(
                    new SurveyedItem(item.ExternalId, item.Type, item.Title, item.Slug, item.Locale, item.OldAddresses)
                );
                break;
        }
    }

    private void AddMedia(IEnumerable<string> addresses)
    {
        var known = Attachments
            .Select(attachment => PictureAddress.StemOf(attachment.Address))
            .ToHashSet(StringComparer.Ordinal);
        Attachments.AddRange(
            addresses
                .Where(address => known.Add(PictureAddress.StemOf(address)))
                .Select(address => new ImportedAttachment(Short(address), address, AttachmentFolder.NameOf(address)))
        );
    }

    // An address is what such a file is known by, and there are no limits to addresses.
    private static string Short(string address) =>
        address.Length <= 400 ? address : $"{address[..300]}#{Checksum.Of(address)}";
}

/// <summary>What of an item must be known before its text can be read.</summary>
internal sealed record SurveyedItem(
    string ExternalId,
    ContentType Type,
    string Title,
    string? Slug,
    string? Locale,
    IReadOnlyList<string> OldAddresses
);

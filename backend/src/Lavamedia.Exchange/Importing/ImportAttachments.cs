using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Attachments;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Importing;

/// <summary>Takes the files of a source into the library.</summary>
internal sealed class ImportAttachments(
    ExternalRecords records,
    AttachmentFiles files,
    UploadMedia upload,
    UpdateMediaAsset update,
    LavamediaDbContext database
)
{
    /// <summary>What the files of the library are, those of runs before included.</summary>
    private Dictionary<Guid, MediaType> kinds = [];

    public async Task ImportAsync(
        ImportSession session,
        IEnumerable<ImportedAttachment> attachments,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        kinds = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Select(asset => new { asset.Id, asset.Type })
            .ToDictionaryAsync(asset => asset.Id, asset => asset.Type, cancellationToken);
        foreach (var attachment in attachments)
        {
            await batch.StopIfAskedAsync(cancellationToken);
            var (id, action, pieces) = await ImportAsync(session, attachment, batch, cancellationToken);
            // No transaction stays open while the next file is fetched.
            await batch.CommitAsync(cancellationToken);
            session.Tell(action, ExternalKind.Attachment, attachment.ExternalId, attachment.Title, pieces);
            if (id is { } mediaId)
            {
                session.Index.AddMedia(attachment.ExternalId, attachment.Address, mediaId, kinds[mediaId]);
            }
        }
    }

    private async Task<(Guid? Id, ImportAction Action, IEnumerable<Piece> Pieces)> ImportAsync(
        ImportSession session,
        ImportedAttachment attachment,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        var texts = new Texts(
            Cut(attachment.AlternativeText, MediaText.MaximumAlternativeTextLength),
            Cut(attachment.Caption, MediaText.MaximumCaptionLength)
        );
        var checksum = Checksum.Of(texts);
        if (records.Find(ExternalKind.Attachment, attachment.ExternalId) is { } known)
        {
            if (!kinds.ContainsKey(known.EntityKey))
            {
                // It was deleted here since, and an import brings nothing back.
                return (null, ImportAction.Keep, []);
            }

            return known.Checksum == checksum ? (known.EntityKey, ImportAction.Keep, [])
                : session.Options.DryRun ? (known.EntityKey, ImportAction.Update, [])
                : await UpdateAsync(attachment, texts, known.EntityKey, checksum, batch, cancellationToken);
        }

        if (session.Options.DryRun)
        {
            return Foresee(session, attachment);
        }

        await using var file = await files.OpenAsync(
            session.Options.Attachments,
            attachment.Address,
            cancellationToken
        );
        if (file.Content is not { } content)
        {
            return (null, ImportAction.Fail, [Piece.Of("file not found", $"{attachment.Address}: {file.Refusal}")]);
        }

        var media = new MediaUpload(
            file.Name,
            content,
            content.Length,
            AlternativeText: texts.AlternativeText,
            Caption: texts.Caption,
            IsBulk: true
        );
        return await batch.RunAsync<(Guid?, ImportAction, IEnumerable<Piece>)>(
            async () =>
            {
                var result = await upload.ExecuteAsync(media, cancellationToken);
                if (result.Errors is { } errors)
                {
                    return Refused(attachment, errors);
                }

                await NoteAsync(attachment, result.Value!.Id, checksum, cancellationToken);
                kinds[result.Value.Id] = result.Value.Type;

                return (result.Value.Id, ImportAction.Create, []);
            },
            cancellationToken
        );
    }

    /// <summary>What would happen: a file at hand is looked into, one on the web is believed to be there.</summary>
    private (Guid? Id, ImportAction Action, IEnumerable<Piece> Pieces) Foresee(
        ImportSession session,
        ImportedAttachment attachment
    )
    {
        if (files.FindInFolder(session.Options.Attachments, attachment.Address) is not { } path)
        {
            var isOnTheWeb = Uri.TryCreate(attachment.Address, UriKind.Absolute, out var uri) && !uri.IsFile;
            return isOnTheWeb
                ? (Foreseen(KindOf(attachment.Address)), ImportAction.Create, [])
                : (null, ImportAction.Fail, [Piece.Of("file not found", attachment.Address)]);
        }

        using var file = File.OpenRead(path);
        var start = new byte[MediaSniffer.NeededBytes];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var type = MediaSniffer.Sniff(start.AsSpan(0, length));
        return type?.Kind is { } kind
            ? (Foreseen(kind), ImportAction.Create, [])
            : Refused(attachment, [new UnsupportedMediaError(type?.MimeType)]);
    }

    /// <summary>A key for what a run would take in, so that texts are converted as they would be.</summary>
    private Guid Foreseen(MediaType kind)
    {
        var id = Guid.CreateVersion7();
        kinds.Add(id, kind);
        return id;
    }

    private static readonly HashSet<string> FileExtensions =
    [
        ".pdf",
        ".zip",
        ".epub",
        ".odt",
        ".ods",
        ".odp",
        ".docx",
        ".xlsx",
        ".pptx",
    ];

    /// <summary>What a file that nobody has looked into is, by its name.</summary>
    private static MediaType KindOf(string address) =>
        Path.GetExtension(PictureAddress.StemOf(address)) switch
        {
            ".mp4" or ".m4v" or ".webm" => MediaType.Video,
            ".mp3" or ".m4a" or ".ogg" or ".oga" or ".opus" or ".wav" => MediaType.Audio,
            var extension when FileExtensions.Contains(extension) => MediaType.File,
            _ => MediaType.Image,
        };

    /// <summary>What the library does not take is left out by rule; what goes wrong with a picture is a failure.</summary>
    private static (Guid? Id, ImportAction Action, IEnumerable<Piece> Pieces) Refused(
        ImportedAttachment attachment,
        IReadOnlyList<IGraphQLError> errors
    ) =>
        errors is [UnsupportedMediaError unsupported]
            ? (null, ImportAction.Skip, [Piece.Of("file type", $"{attachment.Address}: {unsupported.Message}")])
            : (null, ImportAction.Fail, ErrorPieces.Of(errors));

    private async Task<(Guid? Id, ImportAction Action, IEnumerable<Piece> Pieces)> UpdateAsync(
        ImportedAttachment attachment,
        Texts texts,
        Guid mediaId,
        string checksum,
        ImportBatch batch,
        CancellationToken cancellationToken
    ) =>
        await batch.RunAsync<(Guid?, ImportAction, IEnumerable<Piece>)>(
            async () =>
            {
                var input = new UpdateMediaAssetInput
                {
                    Id = mediaId,
                    AlternativeText = texts.AlternativeText,
                    Caption = texts.Caption,
                };
                var result = await update.ExecuteAsync(input, cancellationToken);
                if (result.Errors is { } errors)
                {
                    return (mediaId, ImportAction.Fail, ErrorPieces.Of(errors));
                }

                await NoteAsync(attachment, mediaId, checksum, cancellationToken);
                return (mediaId, ImportAction.Update, []);
            },
            cancellationToken
        );

    private Task NoteAsync(
        ImportedAttachment attachment,
        Guid mediaId,
        string checksum,
        CancellationToken cancellationToken
    ) =>
        records.SaveAsync(
            ExternalKind.Attachment,
            attachment.ExternalId,
            new KnownRecord(mediaId, checksum),
            cancellationToken
        );

    private static string? Cut(string? text, int length) =>
        text?.Length > length ? $"{text[..(length - 1)].TrimEnd()}…" : text;

    private sealed record Texts(string? AlternativeText, string? Caption);
}

using Lavamedia.Content.Localization;
using Lavamedia.Exchange.Access;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Npgsql;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Imports a source in the name of the viewer, with his rights. Stopped at any moment it goes on where it was when it runs again;
/// run again after its end it changes nothing but what changed in the source.
/// </summary>
internal sealed class RunImport(
    LavamediaDbContext database,
    NpgsqlDataSource dataSource,
    IViewer viewer,
    ExternalRecords records,
    PlanSlugs slugs,
    ImportAuthors authors,
    ImportCategories categories,
    ImportTags tags,
    ImportAttachments attachments,
    ImportItems items
)
{
    /// <summary>Imports, or says what an import would do.</summary>
    /// <exception cref="ImportFormatException">The source is not what it was said to be.</exception>
    /// <exception cref="ImportRefusedException">The viewer may not import, or another import of the source is running.</exception>
    public async Task<ImportReport> ExecuteAsync(
        IImportSource source,
        ImportOptions options,
        IProgress<ImportStep> progress,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(ExchangePermissions.Import))
        {
            throw new ImportRefusedException(
                $"You lack the permission '{ExchangePermissions.Import}'. Ask an administrator for it."
            );
        }

        await using var held = await ImportLock.TakeAsync(dataSource, source.Name, cancellationToken);
        var report = new ImportReport { Source = source.Name, DryRun = options.DryRun };
        var session = new ImportSession(source, options, LocaleOf(source, options), report, progress);
        try
        {
            await ImportAsync(session, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.Cancelled = true;
        }

        return report;
    }

    private static string LocaleOf(IImportSource source, ImportOptions options)
    {
        if (options.Locale is { } wanted)
        {
            return ContentLocales.Supported.Contains(wanted)
                ? wanted
                : throw new ImportRefusedException(
                    $"'{wanted}' is not a language of this publication. It has {string.Join(", ", ContentLocales.Supported)}."
                );
        }

        var language = source.Language?.Split('-', '_')[0].ToLowerInvariant();
        return language is not null && ContentLocales.Supported.Contains(language) ? language : ContentLocales.Default;
    }

    private async Task ImportAsync(ImportSession session, CancellationToken cancellationToken)
    {
        var survey = ImportSurvey.Of(session.Source, cancellationToken);
        session.Total = survey.Total;
        session.Report.CommentsDropped = survey.Comments;
        session.Report.MembersDropped = survey.Members;
        await records.LoadAsync(session.Source.Name, cancellationToken);

        foreach (var leftOut in survey.LeftOut)
        {
            var action = leftOut.IsFailure ? ImportAction.Fail : ImportAction.Skip;
            session.Tell(action, leftOut.Type, leftOut.ExternalId, leftOut.Name, leftOut.Reason);
        }

        await using var batch = new ImportBatch(database);
        await authors.ImportAsync(session, survey.Authors, batch, cancellationToken);
        await categories.ImportAsync(session, survey.Categories, batch, cancellationToken);
        await tags.ImportAsync(session, survey.Tags, batch, cancellationToken);
        await attachments.ImportAsync(session, survey.Attachments, batch, cancellationToken);
        var plan = await slugs.PlanAsync(survey.Items, session.Locale, cancellationToken);
        foreach (var item in survey.Items)
        {
            var slug = plan[(PlanSlugs.KindOf(item.Type), item.ExternalId)];
            var path = PortalPath.OfItem(item.Type, item.Locale ?? session.Locale, slug);
            foreach (var address in item.OldAddresses)
            {
                session.Index.AddPage(address, path);
            }
        }

        await items.ImportAsync(session, plan, batch, cancellationToken);
    }
}

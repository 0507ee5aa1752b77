using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.FrontPages;

/// <summary>Stores the composition of a front page; readers see it at once.</summary>
public sealed class SaveFrontPage(
    LavamediaDbContext database,
    ContentTransaction transaction,
    IViewer viewer,
    IOutbox outbox,
    CheckFrontPage check,
    ComposeFrontPage compose
)
{
    /// <summary>Saves the page.</summary>
    /// <returns>The page as readers see it now, or a FrontPageConflictError or ValidationErrors.</returns>
    public Task<MutationResult<ComposedFrontPage>> ExecuteAsync(
        SaveFrontPageInput input,
        CancellationToken cancellationToken
    ) => transaction.RunAsync(now => SaveAsync(input, now, cancellationToken), cancellationToken);

    private async Task<MutationResult<ComposedFrontPage>> SaveAsync(
        SaveFrontPageInput input,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        SectionPlan[] plans = [.. input.Sections.Select(SectionPlan.Of)];
        if (await check.CheckAsync(input.Locale, plans, cancellationToken) is { Count: > 0 } errors)
        {
            return MutationResult<ComposedFrontPage>.Failure([.. errors]);
        }

        var page = await LockAsync(input.Locale, now, cancellationToken);
        if (page.Version != input.ExpectedVersion)
        {
            return MutationResult<ComposedFrontPage>.Failure(
                new FrontPageConflictError(
                    input.ExpectedVersion,
                    page.Version,
                    await compose.ExecuteAsync(input.Locale, cancellationToken)
                )
            );
        }

        await database
            .Set<FrontPageSection>()
            .Where(section => section.FrontPageId == page.Id)
            .ExecuteDeleteAsync(cancellationToken);
        page.Version++;
        page.UpdatedAt = now;
        page.UpdatedById = viewer.UserId;
        database.AddRange(plans.Index().Select(plan => SectionOf(page.Id, plan.Index, plan.Item)));
        outbox.Add(new FrontPageChanged(page.Locale));
        await database.SaveChangesAsync(cancellationToken);
        return await compose.ExecuteAsync(input.Locale, cancellationToken);
    }

    /// <summary>The row of the language, locked; of two who save first, one waits for the other.</summary>
    private async Task<FrontPage> LockAsync(string locale, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO front_pages (id, locale, version, updated_at) VALUES ({Guid.CreateVersion7()}, {locale}, 0, {now})
            ON CONFLICT (locale) DO NOTHING
            """,
            cancellationToken
        );
        return await database
            .Set<FrontPage>()
            .FromSql($"SELECT * FROM front_pages WHERE locale = {locale} FOR UPDATE")
            .AsTracking()
            .SingleAsync(cancellationToken);
    }

    private static FrontPageSection SectionOf(Guid pageId, int position, SectionPlan plan) =>
        new()
        {
            FrontPageId = pageId,
            Position = position,
            Title = plan.Title,
            Layout = plan.Layout,
            Source = plan.Source,
            Count = plan.Count,
            CategoryId = plan.CategoryId,
            TagId = plan.TagId,
            SeriesId = plan.SeriesId,
            Pins = [.. plan.PinnedIds.Select((id, place) => new FrontPagePin { ContentId = id, Position = place })],
        };
}

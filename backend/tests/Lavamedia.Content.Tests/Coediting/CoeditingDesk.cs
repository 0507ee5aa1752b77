using Lavamedia.Content.Coediting;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Coediting;

/// <summary>An editor on a screen, as the server sees it: bytes that mean something to other editors.</summary>
internal sealed class CoeditingDesk(ContentFixture newsroom, Func<AsyncServiceScope> person, string client)
    : ITopicEventSender
{
    private readonly List<CoeditingNews> told = [];

    public IReadOnlyList<CoeditingNews> Told => told;

    public async Task<MutationResult<CoeditingDocument>> StartAsync(Guid id, int version = 1, params byte[] body)
    {
        await using var scope = person();
        return await scope
            .ServiceProvider.GetRequiredService<StartCoediting>()
            .ExecuteAsync(id, version, client, body.Length == 0 ? [1] : body, CancellationToken.None);
    }

    public async Task<MutationResult<CoeditingUpdate>> AppendAsync(
        CoeditingDocument document,
        int clock,
        byte[] update,
        CoeditingRebaseInput? rebase = null,
        byte[]? awareness = null
    )
    {
        await using var scope = person();
        return await ActivatorUtilities
            .CreateInstance<AppendCoeditingUpdate>(scope.ServiceProvider, (ITopicEventSender)this)
            .ExecuteAsync(
                new AppendCoeditingUpdateInput
                {
                    Id = document.ContentId,
                    DocumentId = document.Id,
                    Client = client,
                    Clock = clock,
                    Update = update,
                    Awareness = awareness,
                    Rebase = rebase,
                },
                CancellationToken.None
            );
    }

    public async Task<MutationResult<ContentItem>> ShareAsync(CoeditingDocument document, byte[] awareness)
    {
        await using var scope = person();
        return await ActivatorUtilities
            .CreateInstance<ShareAwareness>(scope.ServiceProvider, (ITopicEventSender)this)
            .ExecuteAsync(document.ContentId, document.Id, client, awareness, CancellationToken.None);
    }

    public async Task<MutationResult<CoeditingDocument>> CompactAsync(
        CoeditingDocument document,
        int sequence,
        params byte[] snapshot
    )
    {
        await using var scope = person();
        return await scope
            .ServiceProvider.GetRequiredService<CompactCoeditingDocument>()
            .ExecuteAsync(document.ContentId, document.Id, sequence, snapshot, CancellationToken.None);
    }

    public async Task<MutationResult<ContentItem>> SaveAsync(UpdateContentItemInput input)
    {
        await using var scope = person();
        return await scope
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(input, CancellationToken.None);
    }

    /// <summary>The document as it is now, for this person.</summary>
    public Task<CoeditingDocument?> DocumentAsync(Guid id) =>
        newsroom.ReadAsync(
            person(),
            Stage.Draft,
            database => database.Set<CoeditingDocument>().SingleOrDefaultAsync(document => document.ContentId == id)
        );

    /// <summary>What this person reads of the document.</summary>
    public Task<IReadOnlyList<CoeditingUpdate>> UpdatesAsync(CoeditingDocument document, int after = 0) =>
        newsroom.ReadAsync(
            person(),
            Stage.Draft,
            database => CoeditingDocumentType.GetUpdatesAsync(document, database, CancellationToken.None, after)
        );

    public ValueTask SendAsync<TMessage>(
        string topicName,
        TMessage message,
        CancellationToken cancellationToken = default
    )
        where TMessage : notnull
    {
        told.Add((CoeditingNews)(object)message);
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName, CancellationToken cancellationToken = default) =>
        ValueTask.CompletedTask;
}

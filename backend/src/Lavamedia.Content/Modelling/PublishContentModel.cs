using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Modelling;

/// <summary>Lets all processes work with the types as they are now.</summary>
public sealed class PublishContentModel(
    IOutbox outbox,
    FindContentModel find,
    ContentTypeCatalog catalog,
    ISchemaReloader schema,
    ITopicEventSender topics
)
{
    /// <summary>Over which processes tell each other of a change.</summary>
    public const string Topic = "content_types_changed";

    /// <summary>Adds to the unit of work that the types have changed: other processes hear of it whatever becomes of this one.</summary>
    public void Announce() => outbox.Add(new ContentTypesChanged());

    /// <summary>
    /// After the commit: whoever changed the types may use them in the next request, wherever that is answered. Processes that did not hear
    /// hear from the outbox.
    /// </summary>
    public async Task<MutationResult<T>> AfterAsync<T>(MutationResult<T> result, CancellationToken cancellationToken)
    {
        if (result.Errors is null)
        {
            await TakeAsync(cancellationToken);
            await topics.SendAsync(Topic, true, cancellationToken);
        }

        return result;
    }

    /// <summary>Reads the types, and builds the schema anew when they have changed.</summary>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        // One after the other, so that what was read first cannot overwrite what was read last.
        await catalog.Gate.WaitAsync(cancellationToken);
        try
        {
            var (model, fingerprint) = await find.ExecuteAsync(cancellationToken);
            if (catalog.Take(model, fingerprint))
            {
                schema.Reload();
            }
        }
        finally
        {
            catalog.Gate.Release();
        }
    }
}

using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests;

/// <summary>A module that hears what Content says, and that fails in the middle of publishing one certain item.</summary>
public sealed class ListeningModule : IModule
{
    public const string Poison = "Échec au milieu";

    /// <summary>Publishing an item of this title fails in the middle, once.</summary>
    public const string Stumble = "Trébuche une fois";

    private static int stumbles;

    public void Register(ModuleBuilder module)
    {
        module.HandleEvent<ContentItemPublished, Listener>("test.listen");
        module.Services.AddScoped<IContentVersionMirror, PoisonedMirror>();
    }

    public sealed class Listener : IDomainEventHandler<ContentItemPublished>
    {
        public Task HandleAsync(
            ContentItemPublished domainEvent,
            JobExecution execution,
            CancellationToken cancellationToken
        ) => Task.CompletedTask;
    }

    private sealed class PoisonedMirror : IContentVersionMirror
    {
        public Task MirrorAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken) =>
            item.Status == ContentStatus.Published
            && (item.Title == Poison || (item.Title == Stumble && Interlocked.Increment(ref stumbles) == 1))
                ? throw new InvalidOperationException("The disk of another module is full.")
                : Task.CompletedTask;
    }
}

using System.Collections.Concurrent;
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

    /// <summary>Publishing an item whose title begins so fails in the middle, once for each title.</summary>
    public const string Stumble = "Trébuche une fois";

    private static readonly ConcurrentDictionary<string, bool> Stumbled = new();

    public void Register(ModuleBuilder module)
    {
        module.HandleEvent<ContentItemPublished, Listener>("test.listen");
        module.HandleEvent<RedirectsChanged, Listener>("test.listen_redirects");
        module.Services.AddScoped<IContentVersionMirror, PoisonedMirror>();
    }

    public sealed class Listener : IDomainEventHandler<ContentItemPublished>, IDomainEventHandler<RedirectsChanged>
    {
        public Task HandleAsync(
            RedirectsChanged domainEvent,
            JobExecution execution,
            CancellationToken cancellationToken
        ) => Task.CompletedTask;

        public Task HandleAsync(
            ContentItemPublished domainEvent,
            JobExecution execution,
            CancellationToken cancellationToken
        ) => Task.CompletedTask;
    }

    private sealed class PoisonedMirror : IContentVersionMirror
    {
        public Task MirrorAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken) =>
            shown
                .Select(show => show.Item)
                .Where(item => item.Status == ContentStatus.Published)
                .Any(item =>
                    item.Title == Poison
                    || (item.Title.StartsWith(Stumble, StringComparison.Ordinal) && Stumbled.TryAdd(item.Title, true))
                )
                ? throw new InvalidOperationException("The disk of another module is full.")
                : Task.CompletedTask;
    }
}

using Lavamedia.Platform.Modules;

namespace Lavamedia.Notifications;

/// <summary>Telling others: the portal's caches today, partners' webhooks.</summary>
public sealed class NotificationsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
    }
}

using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Platform.Events;

internal sealed class Outbox(LavamediaDbContext context, ModuleCatalog modules) : IOutbox
{
    public void Add(IDomainEvent domainEvent)
    {
        var payload = JobPayload.Write(domainEvent);
        foreach (var handler in modules.HandlersOf(domainEvent.GetType()))
        {
            context.Add(new Job { Kind = handler.Name, Payload = payload });
        }
    }
}

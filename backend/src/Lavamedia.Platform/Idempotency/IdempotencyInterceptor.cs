using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lavamedia.Platform.Idempotency;

/// <summary>
/// Marks the key of the present request as having had an effect, in the transaction of the effect. Whoever has lost the
/// claim meanwhile stores nothing: the fence is a concurrency token.
/// </summary>
internal sealed class IdempotencyInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (
            IdempotencyClaim.Current is { } claim
            && eventData.Context is { } context
            && context.ChangeTracker.HasChanges()
            && context.Set<IdempotencyKey>().Local.FindEntryUntyped([claim.Caller, claim.Key]) is null
        )
        {
            var key = new IdempotencyKey
            {
                Caller = claim.Caller,
                Key = claim.Key,
                Fence = claim.Fence,
                RequestHash = [],
            };
            context.Attach(key);
            key.HasEffect = true;
        }

        return ValueTask.FromResult(result);
    }
}

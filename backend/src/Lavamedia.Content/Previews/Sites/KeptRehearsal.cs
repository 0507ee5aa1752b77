using Lavamedia.Platform.Data.Rehearsals;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>A rehearsal that was done until an instant, and may be asked again while nothing of its plan has changed.</summary>
/// <param name="Rehearsal">The transaction.</param>
/// <param name="Until">The instant.</param>
/// <param name="Plan">What was done in it, with how it went.</param>
internal sealed record KeptRehearsal(Rehearsal Rehearsal, DateTimeOffset Until, IReadOnlyList<PlannedAct> Plan)
{
    /// <summary>Whether it shows what is to be seen.</summary>
    public bool Shows(DateTimeOffset until, IReadOnlyList<PlannedAct> plan) =>
        Until == until
        && Plan.Count == plan.Count
        && Plan.Zip(plan).All(pair => pair.First.Id == pair.Second.Id && pair.First.RunAt == pair.Second.RunAt);
}

using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// The result of a step for all of its sources: rows as they came, which write themselves into the response.
/// Used by one request only; disposed when its response is written.
/// </summary>
public interface IResultBlock : IDisposable
{
    /// <summary>The partial parents of a slot (<see cref="SelectionStep.Slots"/>): one object for each place where the slot's
    /// field is selected, with the members set that its resolver declared to need. Their positions are those of <see cref="Fill"/>.</summary>
    IReadOnlyList<object> ParentsOf(int slot);

    /// <summary>Hands over the values of a slot, in the order of <see cref="ParentsOf"/>. Called once for each slot, before any writing.</summary>
    void Fill(int slot, SlotValues values);

    /// <summary>Writes the whole value of the field for one source: an object, an array or a connection object.</summary>
    /// <returns>False when the value is null, either because there is nothing to show or because a null spread up to here. What was
    /// written since the call is then discarded by the caller, who knows whether null is allowed in this place.</returns>
    bool TryWrite(int source, ResultWriter writer);
}

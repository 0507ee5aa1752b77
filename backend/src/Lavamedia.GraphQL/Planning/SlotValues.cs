using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The values that resolvers gave for the places that a block left open.</summary>
public abstract class SlotValues
{
    /// <summary>Writes the value for the parent at <paramref name="index"/>, without the field's name. Paths and errors are its own business.</summary>
    /// <returns>False when the value is null (nothing stays written). The block then writes null, or, where the field's type does not
    /// allow it, discards the object around the field.</returns>
    public abstract bool TryWrite(int index, ResultWriter writer);
}

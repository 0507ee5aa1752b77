using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>A field of the response, in the order of the response.</summary>
internal abstract class OutputField(FieldSelection selection)
{
    public FieldSelection Selection { get; } = selection;

    public bool IsNonNull { get; } = selection.Field.Type.IsNonNull;
}

/// <summary><c>__typename</c>.</summary>
internal sealed class TypeNameField(FieldSelection selection) : OutputField(selection)
{
    public byte[] Json { get; } = System.Text.Encoding.UTF8.GetBytes($"\"{selection.DeclaringType.Name}\"");
}

/// <summary>A value of the row.</summary>
internal sealed class ValueField(FieldSelection selection, int cell) : OutputField(selection)
{
    public int Cell { get; } = cell;
}

/// <summary>Another object of the same row: a joined entity (there is a cell that tells whether it is there), or a value object.</summary>
internal sealed class ObjectField(FieldSelection selection, int? presence, OutputObject target) : OutputField(selection)
{
    public int? Presence { get; } = presence;

    public OutputObject Target { get; } = target;
}

/// <summary>The rows of a level below.</summary>
internal sealed class ListField(FieldSelection selection, OutputList list) : OutputField(selection)
{
    public OutputList List { get; } = list;
}

/// <summary>A field that the executor resolves.</summary>
internal sealed class SlotField(FieldSelection selection, int slot) : OutputField(selection)
{
    public int Slot { get; } = slot;
}

/// <summary>An object of the response.</summary>
internal sealed class OutputObject
{
    public required IReadOnlyList<OutputField> Fields { get; init; }

    /// <summary>The slot that is told of each object of which fields come later; null when none do.</summary>
    public int? DeferralSlot { get; init; }
}

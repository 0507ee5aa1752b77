namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>Where an execution finds the value of a parameter.</summary>
internal abstract class ValueSource
{
    public abstract object? Read(object asker, IReadOnlyList<object?> values);
}

/// <summary>A value that the request brought, in the order in which its shape was walked.</summary>
internal sealed class RequestValue(int index) : ValueSource
{
    public override object? Read(object asker, IReadOnlyList<object?> values) => values[index];
}

/// <summary>A value that belongs to the viewer, read from what the request's query filters ask.</summary>
internal sealed class AskerValue(Func<object, object?> read) : ValueSource
{
    public override object? Read(object asker, IReadOnlyList<object?> values) => read(asker);
}

/// <summary>
/// A yes or no of the viewer, such as "sees drafts". It shapes the statement instead of being sent with it, so that
/// PostgreSQL sees only the conditions that count; it is part of the key under which the statement is kept (G-11).
/// </summary>
internal sealed class AskerFlag(int index, Func<object, bool> ask) : ValueSource
{
    public int Index { get; } = index;

    public bool Ask(object asker) => ask(asker);

    public override object? Read(object asker, IReadOnlyList<object?> values) => ask(asker);
}

/// <summary>A value that was known when the model was built.</summary>
internal sealed class FixedValue(object? value) : ValueSource
{
    public override object? Read(object asker, IReadOnlyList<object?> values) => value;
}

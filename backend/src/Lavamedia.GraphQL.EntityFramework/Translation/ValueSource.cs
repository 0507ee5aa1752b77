using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>Where an execution finds the value of a parameter.</summary>
internal abstract class ValueSource
{
    public abstract object? Read(DbContext context, IReadOnlyList<object?> values);
}

/// <summary>A value that the request brought, in the order in which its shape was walked.</summary>
internal sealed class RequestValue(int index) : ValueSource
{
    public override object? Read(DbContext context, IReadOnlyList<object?> values) => values[index];
}

/// <summary>A value that belongs to the viewer, read from the request's context.</summary>
internal sealed class ContextValue(Func<DbContext, object?> read) : ValueSource
{
    public override object? Read(DbContext context, IReadOnlyList<object?> values) => read(context);
}

/// <summary>
/// A yes or no of the viewer, such as "sees drafts". It shapes the statement instead of being sent with it, so that
/// PostgreSQL sees only the conditions that count; it is part of the key under which the statement is kept (G-11).
/// </summary>
internal sealed class ContextFlag(int index, Func<DbContext, bool> ask) : ValueSource
{
    public int Index { get; } = index;

    public bool Ask(DbContext context) => ask(context);

    public override object? Read(DbContext context, IReadOnlyList<object?> values) => ask(context);
}

/// <summary>A value that was known when the model was built.</summary>
internal sealed class FixedValue(object? value) : ValueSource
{
    public override object? Read(DbContext context, IReadOnlyList<object?> values) => value;
}

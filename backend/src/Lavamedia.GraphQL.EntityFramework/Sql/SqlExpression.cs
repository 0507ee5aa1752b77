using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A value in a statement, with the C# type it stands for.</summary>
internal abstract class SqlExpression(Type type, RelationalTypeMapping? mapping, bool isNullable) : ITranslated
{
    /// <summary>The C# type without <see cref="Nullable{T}"/>.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>How the value is stored; null while nothing has decided it yet (a parameter on its own).</summary>
    public RelationalTypeMapping? Mapping { get; } = mapping;

    /// <summary>Whether the value can be SQL's NULL. Decides where C#'s two-valued logic needs help.</summary>
    public bool IsNullable { get; } = isNullable;

    public abstract void Write(SqlWriter writer);
}

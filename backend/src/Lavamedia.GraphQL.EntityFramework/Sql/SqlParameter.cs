using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A value that each execution supplies. Values of users and of requests are never anything else (F-2).</summary>
internal sealed class SqlParameter(ValueSource source, Type type, RelationalTypeMapping? mapping, bool isNullable)
    : SqlExpression(type, mapping, isNullable)
{
    /// <summary>Where an execution finds the value.</summary>
    public ValueSource Source { get; } = source;

    /// <summary>What is done with the value before it is sent.</summary>
    public ParameterForm Form { get; init; }

    public SqlParameter As(RelationalTypeMapping mapping, ParameterForm form = ParameterForm.Value) =>
        new(Source, Type, mapping, IsNullable) { Form = form };

    public override void Write(SqlWriter writer) => writer.Parameter(this);
}

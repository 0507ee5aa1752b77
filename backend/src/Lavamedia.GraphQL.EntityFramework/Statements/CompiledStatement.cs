using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>The text of a statement and how its parameters are filled.</summary>
internal sealed class CompiledStatement
{
    private readonly ParameterBinding[] parameters;

    public CompiledStatement(SelectStatement select)
    {
        var writer = new SqlWriter();
        select.Write(writer);
        Sql = writer.ToString();
        parameters = [.. writer.Parameters.Select(parameter => new ParameterBinding(parameter))];
    }

    public string Sql { get; }

    public NpgsqlBatchCommand Bind(DbContext context, IReadOnlyList<object?> values)
    {
        var command = new NpgsqlBatchCommand(Sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter.Bind(context, values));
        }

        return command;
    }
}

using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Translation;

/// <summary>Runs a query through the engine's own translator and returns the first column.</summary>
internal static class TranslatedQuery
{
    public static async Task<List<T>> Run<TEntity, T>(
        NewsContext context,
        IQueryable<TEntity> query,
        Expression<Func<TEntity, T>> value
    )
    {
        var (statement, values) = Compile(context, query, value);
        await using var connection = new NpgsqlConnection(context.Database.GetConnectionString());
        await connection.OpenAsync();
        await using var batch = new NpgsqlBatch(connection);
        var sent = new object?[statement.ParameterCount];
        statement.Read(context, values, sent);
        batch.BatchCommands.Add(statement.Command(sent));
        await using var reader = await batch.ExecuteReaderAsync();
        var results = new List<T>();
        while (await reader.ReadAsync())
        {
            results.Add(await reader.IsDBNullAsync(0) ? default! : await reader.GetFieldValueAsync<T>(0));
        }

        return results;
    }

    public static string Sql<TEntity, T>(
        NewsContext context,
        IQueryable<TEntity> query,
        Expression<Func<TEntity, T>> value
    ) => Compile(context, query, value).Statement.Sql;

    public static TranslationModel Model(DbContext context) =>
        new(
            context.Model,
            context.GetService<IRelationalTypeMappingSource>(),
            context.GetType(),
            new EntityFrameworkOptions()
        );

    private static (CompiledStatement Statement, IReadOnlyList<object?> Values) Compile<TEntity, T>(
        NewsContext context,
        IQueryable<TEntity> query,
        Expression<Func<TEntity, T>> value
    )
    {
        var model = Model(context);
        var shape = new RequestShape();
        var expression = new QueryParameterizer(shape, rewrites: true).Visit(query.Expression)!;
        var translator = new ExpressionTranslator(model, model.Filters.Answer(context));
        var rows = translator.Rows(expression);
        rows.Select.Project(translator.Value(value, rows.Element));
        return (new CompiledStatement(rows.Select), shape.Values);
    }
}

using Lavamedia.Benchmarks.Load;

return args switch
{
    ["run-sql", var connection, var file] => await SqlFile.RunAsync(connection, file),
    ["requests", var url, var body, var connections, var seconds] => await Requests.RunAsync(
        new Uri(url),
        body,
        int.Parse(connections, System.Globalization.CultureInfo.InvariantCulture),
        double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("requests <url> <body file> <connections> <seconds> | run-sql <connection string> <file>");
    return 64;
}
